package vn.lienthong.sla;

/** Why a deadline stands still (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3 k4, and the law of civil status). */
public enum PauseReason {
    /** The requester completes the dossier. */
    SUPPLEMENT(PauseReason.LINKED),
    /** Householder, owner, parent or guardian confirms on VNeID. */
    VNEID_CONSENT(PauseReason.LINKED),
    /** An announced outage of a system, connection or its security. */
    INCIDENT(PauseReason.LINKED),
    /** The requester checks the draft of the electronic birth certificate or death extract; silence is consent. */
    DRAFT_CONFIRMATION("Pháp luật về hộ tịch"),
    /** Another commune is asked about somebody's marital status. */
    MARITAL_STATUS_ENQUIRY("Pháp luật về hộ tịch");

    private static final String LINKED = "NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3 k4";

    private final String legalGround;

    PauseReason(String legalGround) {
        this.legalGround = legalGround;
    }

    /** {@return the article by which the time does not count} */
    public String legalGround() {
        return legalGround;
    }
}
