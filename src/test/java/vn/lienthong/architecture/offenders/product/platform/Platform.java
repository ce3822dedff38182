package vn.lienthong.architecture.offenders.product.platform;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import vn.lienthong.architecture.offenders.product.sla.Sla;

/** Innocent, but for what it holds. */
public interface Platform {

    /** Forbidden: the platform knows nothing of ours. */
    record KnowsSla(Sla sla) {}

    /** Forbidden: if it fails, nobody is told why. */
    @Singleton
    @Startup
    class StartsInSilence {}
}
