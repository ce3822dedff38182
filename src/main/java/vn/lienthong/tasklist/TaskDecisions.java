package vn.lienthong.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.procedure.CertificateCorrectionProcess;
import vn.lienthong.procedure.ConsentProcess;
import vn.lienthong.procedure.SupplementProcess;
import vn.lienthong.procedure.birth.BirthRegistrationProcess.Elements;
import vn.lienthong.procedure.birth.ChildbirthSupportProcess;
import vn.lienthong.procedure.death.DeathRegistrationProcess;

/**
 * How each task may be decided: a closed table, one line per task of the models. A refusal needs its reason and its
 * legal ground (NĐ 63/2024, Đ4; sđ. NĐ 301/2026, Đ3 k3).
 */
public final class TaskDecisions {
    /** What must be given with a decision; {@link #field} is where it stands in the request. */
    public enum Needed {
        REASON("reason"),
        LEGAL_GROUND("legalGround"),
        /** The complete list of what is missing. */
        MISSING("missing"),
        /** What the declaration should say. */
        CORRECTIONS("corrections"),
        /** Which commune is asked about whom. */
        ENQUIRY("communeCode"),
        /** In đồng. */
        AMOUNT("amount");

        private final String field;

        Needed(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        boolean givenIn(TaskDecision decision) {
            return switch (this) {
                case REASON -> decision.reason().isPresent();
                case LEGAL_GROUND -> decision.legalGround().isPresent();
                case MISSING -> !decision.details().missing().isEmpty();
                case CORRECTIONS -> !decision.details().corrections().isEmpty();
                case ENQUIRY -> decision.details().enquiry().isPresent();
                case AMOUNT -> decision.details().amount().isPresent();
            };
        }
    }

    /**
     * One way to decide.
     *
     * @param name what the model knows it by
     * @param needs what must be given with it
     */
    public record Decision(String name, Set<Needed> needs) {
        static Decision of(String name, Needed... needs) {
            return new Decision(name, Set.of(needs));
        }

        /** @return whether this must be given */
        public boolean needs(Needed what) {
            return needs.contains(what);
        }

        /** @return where in the request something that is needed is missing, in the order of {@link Needed} */
        List<String> missingIn(TaskDecision decision) {
            return Stream.of(Needed.values())
                    .filter(needs::contains)
                    .filter(needed -> !needed.givenIn(decision))
                    .map(Needed::field)
                    .toList();
        }
    }

    private static final Map<String, List<Decision>> TABLE = Map.ofEntries(
            Map.entry(
                    Elements.TASK_VERIFY_DOSSIER,
                    List.of(
                            Decision.of("ACCEPT"),
                            Decision.of("REFUSE", Needed.REASON, Needed.LEGAL_GROUND),
                            Decision.of("ASK_SUPPLEMENT", Needed.MISSING),
                            Decision.of("ASK_MARITAL_STATUS", Needed.ENQUIRY))),
            Map.entry(
                    Elements.TASK_SIGN_BIRTH_CERTIFICATE,
                    List.of(Decision.of("SIGN"), Decision.of("SEND_BACK", Needed.REASON))),
            Map.entry(
                    Elements.TASK_CORRECT_DOSSIER,
                    List.of(
                            Decision.of("RESUBMIT"),
                            Decision.of("AMEND_DECLARATION", Needed.CORRECTIONS, Needed.REASON),
                            Decision.of("REJECT", Needed.REASON, Needed.LEGAL_GROUND),
                            Decision.of("ASK_SUPPLEMENT", Needed.MISSING))),
            Map.entry(
                    Elements.TASK_RESOLVE_PERSONAL_ID,
                    List.of(Decision.of("RETRY"), Decision.of("REJECT", Needed.REASON, Needed.LEGAL_GROUND))),
            Map.entry(
                    ConsentProcess.Elements.TASK_DECIDE_CONSENT,
                    List.of(Decision.of("ASK_AGAIN"), Decision.of("STOP", Needed.REASON, Needed.LEGAL_GROUND))),
            Map.entry(
                    ChildbirthSupportProcess.Elements.TASK_DECIDE_CHILDBIRTH_SUPPORT,
                    List.of(
                            Decision.of("GRANT", Needed.AMOUNT),
                            Decision.of("REJECT", Needed.REASON, Needed.LEGAL_GROUND))),
            Map.entry(
                    SupplementProcess.Elements.TASK_STOP_PROCEDURE,
                    List.of(Decision.of("STOP", Needed.REASON, Needed.LEGAL_GROUND))),
            Map.entry(
                    CertificateCorrectionProcess.Elements.TASK_CORRECT_CERTIFICATE,
                    List.of(
                            Decision.of("CORRECT", Needed.CORRECTIONS),
                            Decision.of("UPHOLD", Needed.REASON, Needed.LEGAL_GROUND))),
            Map.entry(
                    CertificateCorrectionProcess.Elements.TASK_SIGN_CORRECTION,
                    List.of(Decision.of("SIGN"), Decision.of("SEND_BACK", Needed.REASON))),
            Map.entry(
                    DeathRegistrationProcess.Elements.TASK_VERIFY_DEATH,
                    List.of(
                            Decision.of("ACCEPT"),
                            Decision.of("ACCEPT_WITH_VERIFICATION", Needed.REASON),
                            Decision.of("REFUSE", Needed.REASON, Needed.LEGAL_GROUND),
                            Decision.of("ASK_SUPPLEMENT", Needed.MISSING))),
            Map.entry(
                    DeathRegistrationProcess.Elements.TASK_SIGN_DEATH_EXTRACT,
                    List.of(Decision.of("SIGN"), Decision.of("SEND_BACK", Needed.REASON))),
            Map.entry(
                    DeathRegistrationProcess.Elements.TASK_CORRECT_DEATH_DOSSIER,
                    List.of(
                            Decision.of("RESUBMIT"),
                            Decision.of("AMEND_DECLARATION", Needed.CORRECTIONS, Needed.REASON),
                            Decision.of("REJECT", Needed.REASON, Needed.LEGAL_GROUND),
                            Decision.of("ASK_SUPPLEMENT", Needed.MISSING))));

    private TaskDecisions() {}

    /**
     * @param taskKey id in the model
     * @return the ways to decide it, the usual one first; none if the task is unknown
     */
    public static List<Decision> of(String taskKey) {
        return TABLE.getOrDefault(taskKey, List.of());
    }

    /**
     * @param taskKey id in the model
     * @return names of the ways to decide it
     */
    public static List<String> names(String taskKey) {
        return of(taskKey).stream().map(Decision::name).toList();
    }

    static Optional<Decision> find(String taskKey, String name) {
        return of(taskKey).stream()
                .filter(decision -> decision.name().equals(name))
                .findFirst();
    }
}
