package vn.agencysim.robot;

import vn.agencysim.behaviour.Draw;

/** What a robot decides; {@code reason} and {@code legalGround} are null unless it refuses. */
record Verdict(String decision, String reason, String legalGround) {

    /** The decision on a task, depending on nothing but seed, dossier and kind of task. */
    static Verdict on(RobotTask task, RobotBehaviour behaviour) {
        Draw draw = new Draw(behaviour.seed(), "robot/" + task.dossierCode() + "/" + task.task());
        if (task.refusable() && draw.happens("refuse", behaviour.refuseRate())) {
            return new Verdict(
                    "REFUSE", "Nơi cư trú của cha, mẹ không thuộc địa bàn tiếp nhận.", "Luật Hộ tịch 2014, Điều 13");
        }
        return new Verdict(task.favourableDecision().orElseThrow(), null, null);
    }
}
