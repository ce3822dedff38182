package vn.lienthong.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.procedure.birth.BirthRegistrationProcess.Elements;

/**
 * How each task may be decided: a closed table, one line per task of the models. A refusal needs its reason and its
 * legal ground (NĐ 63/2024, Đ4; sđ. NĐ 301/2026, Đ3 k3).
 */
public final class TaskDecisions {
    /**
     * One way to decide.
     *
     * @param name what the model knows it by
     * @param needsReason whether a reason must be given
     * @param needsLegalGround whether the article must be given
     */
    public record Decision(String name, boolean needsReason, boolean needsLegalGround) {
        static Decision plain(String name) {
            return new Decision(name, false, false);
        }
    }

    private static final Map<String, List<Decision>> TABLE = Map.of(
            Elements.TASK_VERIFY_DOSSIER, List.of(Decision.plain("ACCEPT"), new Decision("REFUSE", true, true)),
            Elements.TASK_SIGN_BIRTH_CERTIFICATE,
                    List.of(Decision.plain("SIGN"), new Decision("SEND_BACK", true, false)),
            Elements.TASK_CORRECT_DOSSIER, List.of(Decision.plain("RESUBMIT")),
            Elements.TASK_RESOLVE_PERSONAL_ID, List.of(Decision.plain("RETRY")));

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
