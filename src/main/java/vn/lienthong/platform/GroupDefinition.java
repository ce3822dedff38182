package vn.lienthong.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
 * @param owner field of the declaration with the number of the person in whose electronic store the outcomes are kept, for example
 *     {@code /husband/personalId}; null if code decides it
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
        String owner,
        List<LimitLine> limits,
        List<RequestLine> requests,
        List<ProcedureLine> procedures) {
    private static final List<GroupDefinition> ALL =
            BpmnResources.find(GroupDefinition.class.getClassLoader(), name -> name.endsWith("-group.json"))
                    .entrySet()
                    .stream()
                    .map(file -> read(file.getKey(), file.getValue()))
                    .toList();

    public GroupDefinition {
        limits = List.copyOf(limits);
        requests = List.copyOf(requests);
        procedures = List.copyOf(procedures);
        Objects.requireNonNull(linkedProcedure, "linkedProcedure");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(noticeLimit, "noticeLimit");
    }

    /**
     * The form a group is declared on.
     *
     * @param type name of the record a declaration on it is read into
     * @param registeredWithinDays days after the event within which it should be registered
     * @param onCertificate sections of which the certificate or its entry speaks
     * @param parts kinds of part that may belong to it, as an officer chooses from them
     */
    public record FormLine(
            String name, String type, int registeredWithinDays, Set<String> onCertificate, List<String> parts) {
        public FormLine {
            onCertificate = Set.copyOf(onCertificate);
            parts = List.copyOf(parts);
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
     * @param tells sections of the declaration the agency is told, by their name in the request; null if code puts the request
     *     together
     * @param grants fields that the result of a grant must hold, in the order they are looked at, with what each is: {@code
     *     NUMBER}, {@code DAY}, {@code DOCUMENT} …
     */
    public record RequestLine(String operation, String agency, Map<String, String> tells, Map<String, String> grants) {}

    /**
     * One procedure of the group.
     *
     * @param follows the procedures it may wait for, the first of them that a dossier has; empty if the commune itself decides it
     * @param askedFor field of the declaration that asks for it by being there and not {@code false}; null if every declaration
     *     of the group does, or code decides it
     * @param decidedBy field of the declaration with the code of the unit that decides it; null for the commune that
     *     registers, or if code decides it
     * @param limit its usual limit; null if the law has none we know
     * @param fee what the table of fees calls it; null if it has no fee
     * @param outcome where its outcome comes from; null if our own officer decides it
     * @param correctedBy the operation that corrects the certificate it gives; null if there is none
     */
    public record ProcedureLine(
            String name,
            List<String> follows,
            String askedFor,
            String decidedBy,
            String limit,
            String fee,
            OutcomeLine outcome,
            String correctedBy) {
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

    /**
     * What belongs to the group is called after it.
     *
     * @param what for example {@code deadlines}
     * @return name of its table or model, for example {@code birth-deadlines}
     */
    public String named(String what) {
        return inSmallLetters() + "-" + what;
    }

    /** {@return base name of the bundle of texts the group brings, for example {@code bpmn.birth.Messages}} */
    String texts() {
        return "bpmn." + inSmallLetters() + ".Messages";
    }

    private String inSmallLetters() {
        return linkedProcedure.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads one.
     *
     * @throws IllegalStateException naming the file and every field that does not fit
     */
    public static GroupDefinition read(String name, byte[] file) {
        try {
            return Json.read(new String(file, StandardCharsets.UTF_8), GroupDefinition.class);
        } catch (JsonRejection e) {
            throw new IllegalStateException("PLATFORM-003 " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    /** {@return the groups delivered with the product and with the libraries beside it} */
    public static List<GroupDefinition> all() {
        return ALL;
    }
}
