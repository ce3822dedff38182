package vn.lienthong.sla;

/** The event that sets the clock of a limit going. */
public enum StartEvent {
    /** The system received the electronic dossier (tiếp nhận trên hệ thống). */
    TECHNICAL_RECEIPT,
    /** The dossier was found complete and valid (nhận đủ hồ sơ hợp lệ). */
    VALID_RECEPTION,
    /** Every agency of the group has its complete dossier; for the group the reception of the first. */
    GROUP_RECEPTION,
    /** The electronic dossier arrived at the agency from the national portal. */
    AGENCY_RECEIPT,
    /** Both the electronic dossier and the confirmation on VNeID arrived. */
    AGENCY_RECEIPT_AND_CONSENT,
    /** The citizen was asked for a supplement, a consent or the confirmation of a draft. */
    CITIZEN_ASKED,
    /** A trouble with a personal number was reported. */
    TROUBLE_REPORTED,
    /** A procedure was finished. */
    STEP_FINISHED,
    /** Data arrived at the next system. */
    DATA_RECEIVED,
    /** The portal warned of a missing or mismatching synchronisation. */
    WARNING_RAISED,
    /** An incident was announced. */
    INCIDENT_ANNOUNCED,
    /** Another authority was asked. */
    ENQUIRY_SENT
}
