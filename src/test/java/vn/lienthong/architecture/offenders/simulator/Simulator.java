package vn.lienthong.architecture.offenders.simulator;

import vn.lienthong.architecture.offenders.product.dossier.Dossier;

/** Innocent, but for what it holds. */
public interface Simulator {

    /** Forbidden: simulators know the product by its address only. */
    record KnowsTheProduct(Dossier dossier) {}
}
