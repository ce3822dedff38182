package vn.lienthong.architecture.offenders.product.audit;

import vn.lienthong.architecture.offenders.product.security.Security;

/** Innocent, but for what it holds. */
public interface Audit {

    /** Allowed: an entry names its actor. */
    record NamesItsActor(Security actor) {}
}
