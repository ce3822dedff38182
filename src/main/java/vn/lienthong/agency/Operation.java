package vn.lienthong.agency;

/** What is asked of an agency. Answered operations get an {@link AnswerMessage} later; one-way ones are only told. */
public enum Operation {
    ISSUE_PERSONAL_ID(Agency.POPULATION, true),
    RECORD_BIRTH(Agency.CIVIL_STATUS, true),
    REGISTER_RESIDENCE(Agency.RESIDENCE, true),
    ISSUE_HEALTH_CARD(Agency.HEALTH_INSURANCE, true),
    ISSUE_IDENTITY_CARD(Agency.IDENTITY, true),
    REPORT_STATUS(Agency.PORTAL, false),
    SEND_MESSAGE(Agency.MESSAGING, false),
    STORE_DOCUMENT(Agency.DOCUMENT_STORE, false);

    private final Agency agency;
    private final boolean answered;

    Operation(Agency agency, boolean answered) {
        this.agency = agency;
        this.answered = answered;
    }

    public Agency agency() {
        return agency;
    }

    /** @return true if the agency decides and answers; false if it is only told */
    public boolean answered() {
        return answered;
    }

    /**
     * @param portalNumber the portal's number of the dossier; used only in the address of the portal's events
     * @return path below the agency's base address
     */
    String path(String portalNumber) {
        return switch (this) {
            case ISSUE_PERSONAL_ID,
                    RECORD_BIRTH,
                    REGISTER_RESIDENCE,
                    ISSUE_HEALTH_CARD,
                    ISSUE_IDENTITY_CARD -> "requests";
            case REPORT_STATUS -> "dossiers/" + portalNumber + "/events";
            case SEND_MESSAGE -> "messages";
            case STORE_DOCUMENT -> "documents";
        };
    }
}
