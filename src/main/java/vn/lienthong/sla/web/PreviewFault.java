package vn.lienthong.sla.web;

/** What can be wrong with one field of a preview request; each constant is a message {@code fault.…}. */
enum PreviewFault {
    BODY("SLA-004"),
    MISSING("SLA-002"),
    UNKNOWN_FIELD("SLA-003"),
    NOT_TEXT("SLA-004"),
    NOT_INSTANT("SLA-004"),
    NOT_AMOUNT("SLA-004"),
    NOT_TIME("SLA-004"),
    NOT_LIST("SLA-004"),
    NOT_OBJECT("SLA-004"),
    SECONDS("SLA-005"),
    YEAR("SLA-006"),
    AMOUNT("SLA-007"),
    BOTH("SLA-008"),
    END_BEFORE_BEGIN("SLA-009"),
    TWO_OPEN("SLA-010"),
    OPEN_NOT_LAST("SLA-011"),
    UNKNOWN_VALUE("SLA-012"),
    UNKNOWN_CALENDAR("SLA-012"),
    TOO_LATE("SLA-013"),
    NO_RULE_YET("SLA-014"),
    NOT_IN_VERSION("SLA-014");

    /** Type of the problem if it is the only kind of fault. */
    private final String problemType;

    PreviewFault(String problemType) {
        this.problemType = problemType;
    }

    String problemType() {
        return problemType;
    }
}
