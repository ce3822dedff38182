package vn.lienthong.procedure.web;

import java.util.List;

/**
 * One section of two declarations.
 *
 * @param title its heading on the form
 * @param lines fields of either, in the order of the form
 */
public record PairedSection(String title, List<PairedLine> lines) {

    /** @return how many of its fields differ */
    public long differences() {
        return lines.stream().filter(PairedLine::different).count();
    }
}
