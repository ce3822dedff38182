package vn.agencysim.behaviour;

/** How long an agency takes to decide, in milliseconds of real time, both bounds included. */
public record Latency(long minMs, long maxMs) {
    public Latency {
        if (minMs < 0 || maxMs < minMs) {
            throw new IllegalArgumentException("Độ trễ phải thỏa 0 ≤ minMs ≤ maxMs.");
        }
    }

    /** The latency of one decision, in milliseconds. */
    public long of(Draw draw, String purpose) {
        return draw.between("latency/" + purpose, minMs, maxMs);
    }
}
