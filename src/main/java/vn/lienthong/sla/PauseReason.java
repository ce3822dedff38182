package vn.lienthong.sla;

/** Why a deadline stands still (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3 k4, and the law of civil status). */
public enum PauseReason {
    /** The requester completes the dossier. */
    SUPPLEMENT,
    /** Householder, owner, parent or guardian confirms on VNeID. */
    VNEID_CONSENT,
    /** An announced outage of a system, connection or its security. */
    INCIDENT,
    /** The requester checks the draft of the electronic birth certificate or death extract; silence is consent. */
    DRAFT_CONFIRMATION,
    /** Another commune is asked about somebody's marital status. */
    MARITAL_STATUS_ENQUIRY
}
