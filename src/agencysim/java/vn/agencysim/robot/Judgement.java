package vn.agencysim.robot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.family.NameMistake;
import vn.agencysim.family.Officer;
import vn.agencysim.family.Scenario;
import vn.agencysim.family.Turn;
import vn.agencysim.script.Script;

/**
 * How a robot judges a task: as the script of the dossier wants it, otherwise so that the dossier moves on.
 *
 * @param script of the dossier; empty if the portal did not invent it
 * @param done decisions made before in this dossier, so that nothing is asked twice
 * @param waited how long the task has been open, in the product's time
 */
public record Judgement(RobotTask task, Optional<Script> script, Set<String> done, Duration waited) {
    /** Longer than any notice may take, weekends apart. */
    private static final Duration LATE = Duration.ofDays(2);

    /** Decisions that move a dossier on, the best first. */
    private static final List<String> GOOD = List.of("ACCEPT", "SIGN", "RETRY", "RESUBMIT", "GRANT", "CORRECT", "KEEP");

    /** Decisions that need something given with them, whatever the task. */
    private static final List<String> NEEDY = List.of(
            "REFUSE",
            "REJECT",
            "SEND_BACK",
            "UPHOLD",
            "ASK_SUPPLEMENT",
            "ASK_MARITAL_STATUS",
            "GRANT",
            "CORRECT",
            "KEEP",
            "REVOKE");

    private static final long CHILDBIRTH_SUPPORT = 2_000_000;
    private static final String GROUND = "Luật Hộ tịch 2014, Điều 13";

    /** The decision, depending on nothing but seed, dossier, task and script; empty if the robot leaves it alone. */
    Optional<Verdict> verdict(RobotBehaviour behaviour) {
        if (leftAlone() || task.decisions().isEmpty()) {
            return Optional.empty();
        }
        Draw draw = new Draw(behaviour.seed(), "robot/" + task.dossierCode() + "/" + task.task());
        if (task.offers("REFUSE") && draw.happens("refuse", behaviour.refuseRate())) {
            return Optional.of(refusal());
        }
        return Optional.of(scripted().orElseGet(this::usual));
    }

    private boolean leftAlone() {
        return switch (officer()) {
            case DOES_NOT_COME_TO_IT -> true;
            case COMES_LATE -> task.offers("ACCEPT") && waited.compareTo(LATE) < 0;
            case REVIEWS_LATE -> task.offers("KEEP") && waited.compareTo(LATE) < 0;
            case LEAVES_SUPPORT -> task.offers("GRANT");
            case STOPS_NOTHING -> task.offers("STOP");
            default -> false;
        };
    }

    private Officer officer() {
        return script.map(s -> s.scenario().officer()).orElse(Officer.USUAL);
    }

    /** What only this dossier gets. */
    private Optional<Verdict> scripted() {
        if (task.offers("ACCEPT")) {
            return atIntake();
        }
        if (task.offers("ASK_AGAIN") && officer() == Officer.ASKS_CONSENT_AGAIN) {
            return once("ASK_AGAIN").map(Verdict::plain);
        }
        if (task.offers("ASK_AGAIN") && scriptedTurn("ASK_CONSENT")) {
            return offered("STOP", "Người được hỏi không xác nhận trên VNeID.");
        }
        Optional<Verdict> own = byOfficer();
        if (own.isPresent()) {
            return own;
        }
        boolean rejected = script.map(Script::scenario)
                .filter(scenario -> scenario.turns(Turn.REJECT))
                .isPresent();
        boolean afterRejection = task.offers("RESUBMIT") || task.offers("RETRY");
        return rejected && afterRejection ? offered("REJECT", "Cơ quan liên quan đã từ chối.") : Optional.empty();
    }

    /** What only this officer does, later than at intake. */
    private Optional<Verdict> byOfficer() {
        return switch (officer()) {
            case AMENDS -> once("AMEND_DECLARATION").map(d -> amendment(d));
            case ASKS_SUPPLEMENT_LATER -> once("ASK_SUPPLEMENT").map(d -> supplement());
            case UPHOLDS -> task.offers("CORRECT")
                    ? offered("UPHOLD", "Giấy tờ hộ tịch đúng với sổ gốc.")
                    : Optional.empty();
            case SENDS_BACK -> sendBack();
            case SENDS_BACK_CORRECTION -> task.task().equals("Task_SignCorrection") ? sendBack() : Optional.empty();
            case REVOKES_SUPPORT -> offered("REVOKE", "Giấy khai sinh đã bị hủy.");
            case REJECTS_SUPPORT -> task.offers("GRANT")
                    ? offered("REJECT", "Không thuộc nhóm được hỗ trợ.")
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Verdict> sendBack() {
        return once("SEND_BACK").map(d -> Verdict.because(d, "Cần đối chiếu lại trước khi ký.", GROUND));
    }

    private Verdict amendment(String decision) {
        boolean death = script.map(s -> s.scenario().death()).orElse(false);
        return Verdict.because(decision, "Người yêu cầu đề nghị sửa.", GROUND)
                .correction(new Verdict.Correction(death ? "deceased.ethnicity" : "child.ethnicity", "Sán Dìu"));
    }

    private Optional<Verdict> atIntake() {
        return switch (officer()) {
            case REFUSES -> task.offers("REFUSE") ? Optional.of(refusal()) : Optional.empty();
            case ASKS_SUPPLEMENT -> once("ASK_SUPPLEMENT").map(d -> supplement());
            case ASKS_MARITAL_STATUS -> once("ASK_MARITAL_STATUS")
                    .map(d -> Verdict.plain(d).asking(otherCommune(), "mother"));
            case VERIFIES -> task.decisions().stream()
                    .filter(d -> d.contains("VERIF"))
                    .findFirst()
                    .flatMap(this::once)
                    .map(d -> Verdict.because(d, "Cần xác minh nơi chết và nguyên nhân chết.", GROUND));
            default -> Optional.empty();
        };
    }

    private Optional<String> once(String decision) {
        return task.offers(decision) && !done.contains(decision) ? Optional.of(decision) : Optional.empty();
    }

    private Optional<Verdict> offered(String decision, String reason) {
        return task.offers(decision) ? Optional.of(Verdict.because(decision, reason, GROUND)) : Optional.empty();
    }

    private boolean scriptedTurn(String operation) {
        return script.flatMap(s -> s.scenario().turn(operation))
                .filter(Set.of(Turn.SILENT, Turn.REJECT, Turn.IGNORES_FIRST)::contains)
                .isPresent();
    }

    /** What every dossier gets: the good decision, else the first that needs nothing, else the first with all it may need. */
    private Verdict usual() {
        if (task.offers("CORRECT")) {
            return correction();
        }
        String decision = GOOD.stream()
                .filter(task::offers)
                .findFirst()
                .or(() -> task.decisions().stream()
                        .filter(d -> !NEEDY.contains(d))
                        .findFirst())
                .orElseGet(() -> task.decisions().get(0));
        return switch (decision) {
            case "GRANT" -> Verdict.plain(decision).paying(CHILDBIRTH_SUPPORT);
            case "ASK_SUPPLEMENT" -> supplement();
            case "ASK_MARITAL_STATUS" -> Verdict.plain(decision).asking(otherCommune(), "mother");
            case "ACCEPT", "SIGN", "RETRY", "RESUBMIT" -> Verdict.plain(decision);
            default -> Verdict.because(decision, "Theo hồ sơ và quy định.", GROUND);
        };
    }

    /** What the agency found; without a script there is nothing to put right. */
    private Verdict correction() {
        Optional<Scenario> returned = script.map(Script::scenario).filter(Scenario::returned);
        if (returned.isEmpty() && task.offers("UPHOLD")) {
            return Verdict.because("UPHOLD", "Giấy tờ hộ tịch đúng với sổ gốc.", "Luật Hộ tịch 2014, Điều 28");
        }
        String field = returned.filter(Scenario::death).isPresent() ? "deceased.fullName" : "child.fullName";
        String right = NameMistake.rightFor(script.map(Script::subject).orElse(""));
        return Verdict.because("CORRECT", "Sai sót khi ghi họ tên.", "Luật Hộ tịch 2014, Điều 28")
                .correction(new Verdict.Correction(field, right));
    }

    private static Verdict refusal() {
        return Verdict.because("REFUSE", "Nơi cư trú của người yêu cầu không thuộc địa bàn tiếp nhận.", GROUND);
    }

    private Verdict supplement() {
        boolean death = script.map(s -> s.scenario().death()).orElse(false);
        return Verdict.because("ASK_SUPPLEMENT", "Hồ sơ còn thiếu giấy tờ.", GROUND)
                .missing(
                        death
                                ? new Verdict.Missing(
                                        "OTHER", "Văn bản xác nhận nơi chết", "Luật Hộ tịch 2014, Điều 34")
                                : new Verdict.Missing(
                                        "OTHER", "Văn bản cam đoan về việc sinh", "Luật Hộ tịch 2014, Điều 16"));
    }

    private String otherCommune() {
        return "01904".equals(task.unit()) ? "79902" : "01904";
    }
}
