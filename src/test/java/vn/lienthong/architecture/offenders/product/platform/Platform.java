package vn.lienthong.architecture.offenders.product.platform;

import vn.lienthong.architecture.offenders.product.sla.Sla;

/** Innocent, but for what it holds. */
public interface Platform {

    /** Forbidden: the platform knows nothing of ours. */
    record KnowsSla(Sla sla) {}
}
