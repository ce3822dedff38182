package vn.lienthong.architecture.offenders.product.agency;

import vn.lienthong.architecture.offenders.simulator.Simulator;

/** Innocent, but for what it holds. */
public interface Agency {

    /** Forbidden: an agency is known by its address only. */
    record KnowsTheSimulator(Simulator simulator) {}
}
