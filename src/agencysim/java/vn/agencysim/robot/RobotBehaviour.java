package vn.agencysim.robot;

import vn.agencysim.behaviour.Latency;

/**
 * How robot officers work.
 *
 * @param enabled whether they work at all
 * @param seed of what they refuse and how long they think
 * @param thinking time between claiming and completing a task
 * @param refuseRate share of dossiers refused at intake, 0–1
 */
public record RobotBehaviour(boolean enabled, long seed, Latency thinking, double refuseRate) {
    public RobotBehaviour {
        thinking = thinking == null ? new Latency(0, 0) : thinking;
        if (!(refuseRate >= 0 && refuseRate <= 1)) {
            throw new IllegalArgumentException("refuseRate phải từ 0 đến 1.");
        }
    }
}
