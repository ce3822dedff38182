package vn.lienthong.agency;

import java.util.Arrays;

/** What is asked of an agency. Answered operations get an {@link AnswerMessage} later; one-way ones are only told. */
public enum Operation {
    ISSUE_PERSONAL_ID(Agency.POPULATION, Way.REQUEST),
    ASK_MARITAL_STATUS(Agency.CIVIL_STATUS, Way.REQUEST),
    RECORD_BIRTH(Agency.CIVIL_STATUS, Way.REQUEST),
    CORRECT_BIRTH(Agency.CIVIL_STATUS, Way.REQUEST),
    RECORD_DEATH(Agency.CIVIL_STATUS, Way.REQUEST),
    CORRECT_DEATH(Agency.CIVIL_STATUS, Way.REQUEST),
    ASK_CONSENT(Agency.CONSENT, Way.REQUEST),
    REGISTER_RESIDENCE(Agency.RESIDENCE, Way.REQUEST),
    DEREGISTER_RESIDENCE(Agency.RESIDENCE, Way.REQUEST),
    ISSUE_HEALTH_CARD(Agency.HEALTH_INSURANCE, Way.REQUEST),
    ISSUE_IDENTITY_CARD(Agency.IDENTITY, Way.REQUEST),
    STOP_SURVIVOR_BENEFIT(Agency.HEALTH_INSURANCE, Way.REQUEST),
    PAY_INSURANCE_BENEFIT(Agency.HEALTH_INSURANCE, Way.REQUEST),
    PAY_MERIT_BENEFIT(Agency.HOME_AFFAIRS, Way.REQUEST),
    PAY_SOCIAL_BENEFIT(Agency.HEALTH, Way.REQUEST),
    TELL_POPULATION(Agency.POPULATION, Way.NOTICE),
    TELL_RESIDENCE(Agency.RESIDENCE, Way.NOTICE),
    TELL_HEALTH_INSURANCE(Agency.HEALTH_INSURANCE, Way.NOTICE),
    TELL_IDENTITY(Agency.IDENTITY, Way.NOTICE),
    TELL_HOME_AFFAIRS(Agency.HOME_AFFAIRS, Way.NOTICE),
    TELL_HEALTH(Agency.HEALTH, Way.NOTICE),
    TELL_DOCUMENT_STORE(Agency.DOCUMENT_STORE, Way.NOTICE),
    REPORT_STATUS(Agency.PORTAL, Way.EVENT),
    SEND_MESSAGE(Agency.MESSAGING, Way.MESSAGE),
    STORE_DOCUMENT(Agency.DOCUMENT_STORE, Way.DOCUMENT);

    /** How it travels. */
    private enum Way {
        /** The agency decides and answers later. */
        REQUEST,
        /** The agency is told what concerns a request or a paper it had. */
        NOTICE,
        EVENT,
        MESSAGE,
        DOCUMENT
    }

    private final Agency agency;
    private final Way way;

    Operation(Agency agency, Way way) {
        this.agency = agency;
        this.way = way;
    }

    /**
     * @param agency one that {@link #tells(Agency)} says is told
     * @return the operation that tells it what became of a request or a paper it had
     */
    public static Operation telling(Agency agency) {
        return Arrays.stream(values())
                .filter(o -> o.way == Way.NOTICE && o.agency == agency)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(agency + " is told nothing"));
    }

    /** @return whether an agency is told what becomes of the requests and papers it had */
    public static boolean tells(Agency agency) {
        return Arrays.stream(values()).anyMatch(o -> o.way == Way.NOTICE && o.agency == agency);
    }

    public Agency agency() {
        return agency;
    }

    /** @return true if the agency decides and answers; false if it is only told */
    public boolean answered() {
        return way == Way.REQUEST;
    }

    /**
     * @param portalNumber the portal's number of the dossier; used only in the address of the portal's events
     * @return path below the agency's base address
     */
    String path(String portalNumber) {
        return switch (way) {
            case REQUEST -> "requests";
            case NOTICE -> "notices";
            case EVENT -> "dossiers/" + portalNumber + "/events";
            case MESSAGE -> "messages";
            case DOCUMENT -> "documents";
        };
    }
}
