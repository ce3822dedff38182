package vn.lienthong.architecture.offenders.product.security;

import vn.lienthong.architecture.offenders.product.audit.Audit;

/** Innocent, but for what it holds. */
public interface Security {

    /** Forbidden: only audit may know security, not the other way round. */
    record WritesTheTrail(Audit audit) {}
}
