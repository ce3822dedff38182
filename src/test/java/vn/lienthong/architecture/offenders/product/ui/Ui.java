package vn.lienthong.architecture.offenders.product.ui;

import vn.lienthong.architecture.offenders.product.dossier.Dossier;
import vn.lienthong.architecture.offenders.product.platform.Platform;

/** Innocent, but for what it holds. */
public interface Ui {

    /** Allowed. */
    record KnowsThePlatform(Platform platform) {}

    /** Forbidden: labels know no dossiers. */
    record KnowsDossiers(Dossier dossier) {}
}
