package vn.lienthong.agency;

/** What an agency decided about a request of ours; {@code NONE}: nothing has been answered. */
public enum AnswerKind {
    GRANTED,
    REJECTED,
    SUPPLEMENT_NEEDED,
    RETURNED,
    PENDING,
    NONE;

    /** @return true if nothing further is to be expected for the request */
    public boolean decides() {
        return this != NONE && this != PENDING;
    }
}
