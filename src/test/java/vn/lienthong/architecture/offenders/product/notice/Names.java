package vn.lienthong.architecture.offenders.product.notice;

/** Innocent, but for what it holds. */
public interface Names {
    /** Forbidden. */
    interface DossierManager {}

    /** Forbidden. */
    interface DossierHelper {}

    /** Forbidden. */
    interface DossierUtil {}

    /** Forbidden. */
    interface DossierUtils {}

    /** Forbidden: ours inherits from ours, which excuses nothing. */
    interface DossierManagerImpl extends DossierManager {}
}
