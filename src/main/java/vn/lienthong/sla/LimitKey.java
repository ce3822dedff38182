package vn.lienthong.sla;

import java.util.List;
import java.util.Optional;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.GroupDefinition.LimitLine;
import vn.lienthong.platform.ListedName;
import vn.lienthong.platform.Listing;

/**
 * The limits of the law. Which there are, the {@link GroupDefinition} of each group says; their figures, articles and doubts are in the
 * group's table, for example {@code bpmn/rules/birth-deadlines.dmn}, which also has those that all groups share.
 */
public final class LimitKey extends ListedName {
    private static final Listing<LimitKey> ALL = new Listing<>(GroupDefinition.all().stream()
            .flatMap(group -> group.limits().stream().map(line -> new LimitKey(group, line))));

    /** The same if something must be verified. */
    public static final LimitKey BIRTH_GROUP_TOTAL_VERIFIED = ALL.get("BIRTH_GROUP_TOTAL_VERIFIED");

    /** Registration of the birth by the civil-status officer. */
    public static final LimitKey BIRTH_REGISTRATION = ALL.get("BIRTH_REGISTRATION");

    /** Telling the requester that the birth dossier is incomplete or refused. */
    public static final LimitKey BIRTH_NOTICE = ALL.get("BIRTH_NOTICE");

    /** Answer of the police to a trouble with a personal number. */
    public static final LimitKey PERSONAL_ID_TROUBLE = ALL.get("PERSONAL_ID_TROUBLE");

    /** The same if something must be verified. */
    public static final LimitKey RESIDENCE_REGISTRATION_VERIFIED = ALL.get("RESIDENCE_REGISTRATION_VERIFIED");

    /** Telling the requester that the residence dossier is incomplete or refused. */
    public static final LimitKey RESIDENCE_NOTICE = ALL.get("RESIDENCE_NOTICE");

    /** How long the citizen may take to supplement a dossier. */
    public static final LimitKey SUPPLEMENT_CAP = ALL.get("SUPPLEMENT_CAP");

    /** How long a consent on VNeID may take. */
    public static final LimitKey CONSENT_CAP = ALL.get("CONSENT_CAP");

    /** The next system's answer that it has received the data. */
    public static final LimitKey ACKNOWLEDGEMENT = ALL.get("ACKNOWLEDGEMENT");

    /** Repair of a failed or mismatching synchronisation. */
    public static final LimitKey SAME_DAY_REPAIR = ALL.get("SAME_DAY_REPAIR");

    /** How long the requester may check a draft; silence is consent. */
    public static final LimitKey DRAFT_CONFIRMATION = ALL.get("DRAFT_CONFIRMATION");

    /** Another commune's answer about somebody's marital status. */
    public static final LimitKey MARITAL_STATUS_ENQUIRY = ALL.get("MARITAL_STATUS_ENQUIRY");

    /** Telling the requester that the death dossier is incomplete or refused. */
    public static final LimitKey DEATH_NOTICE = ALL.get("DEATH_NOTICE");

    private final String table;
    private final LimitLine line;

    private LimitKey(GroupDefinition group, LimitLine line) {
        super(line.name());
        this.table = group.named("deadlines");
        this.line = line;
    }

    /** {@return every limit of every group} */
    public static List<LimitKey> values() {
        return ALL.all();
    }

    /** @throws IllegalArgumentException if there is no such limit */
    public static LimitKey valueOf(String name) {
        return ALL.get(name);
    }

    /** {@return the limit of that name; empty if there is none} */
    public static Optional<LimitKey> find(String name) {
        return ALL.find(name);
    }

    /** {@return name of the table it stands in} */
    public String table() {
        return table;
    }

    /** {@return whether it limits all procedures of a group together} */
    public boolean ofWholeGroup() {
        return line.ofWholeGroup();
    }

    /**
     * {@return whether its clock may stand still} Only the time in which agencies settle a procedure, or all of a group,
     * waits for others (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3). What is told, acknowledged, repaired or handed on must
     * be so whether or not somebody is waited for; and the caps on a supplement, a consent, a draft or an enquiry measure
     * the very time that is waited.
     */
    public boolean pausable() {
        return line.pausable();
    }
}
