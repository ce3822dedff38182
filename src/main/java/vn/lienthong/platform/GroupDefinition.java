package vn.lienthong.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a linked group consists of, in plain words: {@code bpmn/<group>/<group>-group.json} beside the group's models, one file per
 * group. Each layer turns its own words into types.
 *
 * @param linkedProcedure name of the group, for example {@code BIRTH}; its process is called after it: {@code birth-group}
 * @param nationalCode its code in the national database of procedures
 * @param form on which it is declared
 * @param noticeLimit the limit within which the requester hears what is missing, or that it is refused
 * @param totalLimit the limit of all its procedures together; null where the law has none
 * @param limits of the law that the group brings; their figures are in its table, for example {@code birth-deadlines}
 * @param requests what the group brings that agencies are asked
 * @param procedures in the order of the group; the first one opens the way for the others
 */
public record GroupDefinition(
        String linkedProcedure,
        String nationalCode,
        FormLine form,
        String noticeLimit,
        String totalLimit,
        List<LimitLine> limits,
        List<RequestLine> requests,
        List<ProcedureLine> procedures) {
    private static final List<GroupDefinition> ALL =
            BpmnResources.find(GroupDefinition.class.getClassLoader(), "-group.json").values().stream()
                    .map(content -> Json.read(new String(content, StandardCharsets.UTF_8), GroupDefinition.class))
                    .toList();

    public GroupDefinition {
        limits = List.copyOf(limits);
        requests = List.copyOf(requests);
        procedures = List.copyOf(procedures);
    }

    /**
     * The form a group is declared on.
     *
     * @param type name of the record a declaration on it is read into
     * @param registeredWithinDays days after the event within which it should be registered
     * @param onCertificate sections of which the certificate or its entry speaks
     */
    public record FormLine(String name, String type, int registeredWithinDays, Set<String> onCertificate) {
        public FormLine {
            onCertificate = Set.copyOf(onCertificate);
        }
    }

    /**
     * One limit of the law.
     *
     * @param ofWholeGroup whether it limits all procedures of a group together
     * @param pausable whether its clock may stand still
     */
    public record LimitLine(String name, boolean ofWholeGroup, boolean pausable) {}

    /**
     * One thing an agency is asked.
     *
     * @param agency which decides and answers
     * @param grants fields that the result of a grant must hold, in the order they are looked at, with what each is: {@code
     *     NUMBER}, {@code DAY}, {@code DOCUMENT} …
     */
    public record RequestLine(String operation, String agency, Map<String, String> grants) {}

    /**
     * One procedure of the group.
     *
     * @param follows the procedures it may wait for, the first of them that a dossier has; empty if the commune itself decides it
     * @param limit its usual limit; null if the law has none we know
     * @param fee what the table of fees calls it; null if it has no fee
     * @param outcome where its outcome comes from; null if our own officer decides it
     * @param correctedBy the operation that corrects the certificate it gives; null if there is none
     */
    public record ProcedureLine(
            String name, List<String> follows, String limit, String fee, OutcomeLine outcome, String correctedBy) {
        public ProcedureLine {
            follows = List.copyOf(Objects.requireNonNullElse(follows, List.of()));
        }
    }

    /**
     * What an agency grants.
     *
     * @param operation with which it is asked
     * @param number field of its result that holds the number
     * @param document field of its result that holds the paper
     */
    public record OutcomeLine(String operation, String number, String document) {}

    /** {@return the groups delivered with the product and with the libraries beside it} */
    public static List<GroupDefinition> all() {
        return ALL;
    }
}
