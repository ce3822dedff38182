package vn.agencysim.platform;

/** Work of one kind, with a limit to how much of it may be under way (waiting or running) at once. */
public enum Lane {
    ANSWERS(60),
    SUBMISSIONS(40),
    CITIZENS(20),
    ANNOUNCEMENTS(20),
    ROBOTS(20);

    private final int limit;

    Lane(int limit) {
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
