package vn.lienthong.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.GroupDefinition.RequestLine;
import vn.lienthong.platform.ListedName;
import vn.lienthong.platform.Listing;

/**
 * What is asked of an agency. Requests get an {@link AnswerMessage} later; which there are, the {@link GroupDefinition} of
 * each group says. Of the rest the agencies are only told.
 */
public final class Operation extends ListedName {
    private static final Listing<Operation> ALL = new Listing<>(Stream.concat(
            GroupDefinition.all().stream()
                    .flatMap(group -> group.requests().stream())
                    // Groups may ask the same of an agency, and tell it other things.
                    .collect(Collectors.toMap(
                            RequestLine::operation, Operation::new, (first, again) -> first, LinkedHashMap::new))
                    .values()
                    .stream(),
            Stream.of(
                    new Operation("TELL_POPULATION", Agency.POPULATION, Way.NOTICE),
                    new Operation("TELL_RESIDENCE", Agency.RESIDENCE, Way.NOTICE),
                    new Operation("TELL_HEALTH_INSURANCE", Agency.HEALTH_INSURANCE, Way.NOTICE),
                    new Operation("TELL_IDENTITY", Agency.IDENTITY, Way.NOTICE),
                    new Operation("TELL_HOME_AFFAIRS", Agency.HOME_AFFAIRS, Way.NOTICE),
                    new Operation("TELL_HEALTH", Agency.HEALTH, Way.NOTICE),
                    new Operation("TELL_DOCUMENT_STORE", Agency.DOCUMENT_STORE, Way.NOTICE),
                    new Operation("REPORT_STATUS", Agency.PORTAL, Way.EVENT),
                    new Operation("SEND_MESSAGE", Agency.MESSAGING, Way.MESSAGE),
                    new Operation("STORE_DOCUMENT", Agency.DOCUMENT_STORE, Way.DOCUMENT))));

    public static final Operation ISSUE_PERSONAL_ID = ALL.get("ISSUE_PERSONAL_ID");
    public static final Operation ASK_MARITAL_STATUS = ALL.get("ASK_MARITAL_STATUS");
    public static final Operation RECORD_BIRTH = ALL.get("RECORD_BIRTH");
    public static final Operation CORRECT_BIRTH = ALL.get("CORRECT_BIRTH");
    public static final Operation RECORD_DEATH = ALL.get("RECORD_DEATH");
    public static final Operation CORRECT_DEATH = ALL.get("CORRECT_DEATH");
    public static final Operation ASK_CONSENT = ALL.get("ASK_CONSENT");
    public static final Operation REGISTER_RESIDENCE = ALL.get("REGISTER_RESIDENCE");
    public static final Operation DEREGISTER_RESIDENCE = ALL.get("DEREGISTER_RESIDENCE");
    public static final Operation ISSUE_HEALTH_CARD = ALL.get("ISSUE_HEALTH_CARD");
    public static final Operation ISSUE_IDENTITY_CARD = ALL.get("ISSUE_IDENTITY_CARD");
    public static final Operation STOP_SURVIVOR_BENEFIT = ALL.get("STOP_SURVIVOR_BENEFIT");
    public static final Operation PAY_INSURANCE_BENEFIT = ALL.get("PAY_INSURANCE_BENEFIT");
    public static final Operation PAY_MERIT_BENEFIT = ALL.get("PAY_MERIT_BENEFIT");
    public static final Operation PAY_SOCIAL_BENEFIT = ALL.get("PAY_SOCIAL_BENEFIT");
    public static final Operation REPORT_STATUS = ALL.get("REPORT_STATUS");
    public static final Operation SEND_MESSAGE = ALL.get("SEND_MESSAGE");
    public static final Operation STORE_DOCUMENT = ALL.get("STORE_DOCUMENT");

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
    private final Map<String, FactKind> grants;

    private Operation(String name, Agency agency, Way way) {
        super(name);
        this.agency = agency;
        this.way = way;
        this.grants = Map.of();
    }

    private Operation(RequestLine line) {
        super(line.operation());
        this.agency = Agency.valueOf(line.agency());
        this.way = Way.REQUEST;
        this.grants = line.grants().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> FactKind.valueOf(entry.getValue()),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    /** {@return every operation there is} */
    public static List<Operation> values() {
        return ALL.all();
    }

    /** @throws IllegalArgumentException if there is no such operation */
    public static Operation valueOf(String name) {
        return ALL.get(name);
    }

    /**
     * @param agency one that {@link #tells(Agency)} says is told
     * @return the operation that tells it what became of a request or a paper it had
     */
    public static Operation telling(Agency agency) {
        return values().stream()
                .filter(o -> o.way == Way.NOTICE && o.agency == agency)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(agency + " is told nothing"));
    }

    /** @return whether an agency is told what becomes of the requests and papers it had */
    public static boolean tells(Agency agency) {
        return values().stream().anyMatch(o -> o.way == Way.NOTICE && o.agency == agency);
    }

    public Agency agency() {
        return agency;
    }

    /** @return what the result of a grant must hold, in the order it is looked at */
    Map<String, FactKind> grants() {
        return grants;
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
