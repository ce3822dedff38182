package vn.lienthong.sla;

/**
 * The limits of the law; their figures, articles and doubts are in {@code bpmn/rules/birth-deadlines.dmn}, which also has those
 * that both groups share, and {@code bpmn/rules/death-deadlines.dmn}.
 */
public enum LimitKey {
    /** Birth, residence and health card together. */
    BIRTH_GROUP_TOTAL,
    /** The same if something must be verified. */
    BIRTH_GROUP_TOTAL_VERIFIED,
    /** Registration of the birth by the civil-status officer. */
    BIRTH_REGISTRATION,
    /** Telling the requester that the birth dossier is incomplete or refused. */
    BIRTH_NOTICE,
    /** Answer of the police to a trouble with a personal number. */
    PERSONAL_ID_TROUBLE,
    /** Registration of residence. */
    RESIDENCE_REGISTRATION,
    /** The same if something must be verified. */
    RESIDENCE_REGISTRATION_VERIFIED,
    /** Telling the requester that the residence dossier is incomplete or refused. */
    RESIDENCE_NOTICE,
    /** Health-insurance card. */
    HEALTH_INSURANCE_CARD,
    /** Telling the requester that the health-insurance dossier is incomplete or refused. */
    HEALTH_INSURANCE_NOTICE,
    /** Identity card of a child under six. */
    IDENTITY_CARD,
    /** How long the citizen may take to supplement a dossier. */
    SUPPLEMENT_CAP,
    /** How long a consent on VNeID may take. */
    CONSENT_CAP,
    /** The next system's answer that it has received the data. */
    ACKNOWLEDGEMENT,
    /** Synchronisation after a step is finished. */
    SYNC,
    /** Repair of a failed or mismatching synchronisation. */
    SAME_DAY_REPAIR,
    /** Repair of an announced incident. */
    INCIDENT_REPAIR,
    /** How long the requester may check a draft; silence is consent. */
    DRAFT_CONFIRMATION,
    /** Another commune's answer about somebody's marital status. */
    MARITAL_STATUS_ENQUIRY,
    /** Telling the requester that the death dossier is incomplete or refused. */
    DEATH_NOTICE(Group.DEATH),
    /** Registration of the death by the civil-status officer. */
    DEATH_REGISTRATION(Group.DEATH),
    /** The same if something must be verified. */
    DEATH_REGISTRATION_VERIFIED(Group.DEATH),
    /** End of the deceased's registered residence. */
    RESIDENCE_DEREGISTRATION(Group.DEATH),
    /** End of the monthly survivor benefit that the deceased drew. */
    SURVIVOR_BENEFIT_STOP(Group.DEATH),
    /** Telling the requester that the dossier for this is incomplete or refused. */
    SURVIVOR_STOP_NOTICE(Group.DEATH),
    /** Funeral and survivor benefits of social insurance. */
    INSURANCE_DEATH_BENEFIT(Group.DEATH),
    /** Telling the requester that the dossier for this is incomplete or refused. */
    INSURANCE_BENEFIT_NOTICE(Group.DEATH),
    /** Funeral support of social protection. */
    SOCIAL_DEATH_BENEFIT(Group.DEATH),
    /** Telling the requester that the dossier for this is incomplete or refused. */
    SOCIAL_BENEFIT_NOTICE(Group.DEATH),
    /** Funeral and survivor benefits of people with merit. */
    MERIT_DEATH_BENEFIT(Group.DEATH),
    /** Telling the requester that the dossier for this is incomplete or refused. */
    MERIT_BENEFIT_NOTICE(Group.DEATH);

    /** Which table a limit stands in. */
    public enum Group {
        /** The birth group's, with the limits that both groups share. */
        BIRTH,
        /** The death group's own. */
        DEATH
    }

    private final Group group;

    LimitKey() {
        this(Group.BIRTH);
    }

    LimitKey(Group group) {
        this.group = group;
    }

    /** {@return whose table it stands in} */
    public Group group() {
        return group;
    }

    /** {@return whether it limits all procedures of a group together} */
    public boolean ofWholeGroup() {
        return this == BIRTH_GROUP_TOTAL || this == BIRTH_GROUP_TOTAL_VERIFIED;
    }

    /**
     * {@return whether its clock may stand still} Only the time in which agencies settle a procedure, or all of a group,
     * waits for others (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3). What is told, acknowledged, repaired or handed on must
     * be so whether or not somebody is waited for; and the caps on a supplement, a consent, a draft or an enquiry measure
     * the very time that is waited.
     */
    public boolean pausable() {
        return switch (this) {
            case BIRTH_GROUP_TOTAL,
                    BIRTH_GROUP_TOTAL_VERIFIED,
                    BIRTH_REGISTRATION,
                    RESIDENCE_REGISTRATION,
                    RESIDENCE_REGISTRATION_VERIFIED,
                    HEALTH_INSURANCE_CARD,
                    IDENTITY_CARD,
                    DEATH_REGISTRATION,
                    DEATH_REGISTRATION_VERIFIED,
                    RESIDENCE_DEREGISTRATION,
                    SURVIVOR_BENEFIT_STOP,
                    INSURANCE_DEATH_BENEFIT,
                    SOCIAL_DEATH_BENEFIT,
                    MERIT_DEATH_BENEFIT -> true;
            default -> false;
        };
    }
}
