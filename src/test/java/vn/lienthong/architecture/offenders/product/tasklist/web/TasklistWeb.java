package vn.lienthong.architecture.offenders.product.tasklist.web;

import vn.lienthong.architecture.offenders.product.dossier.web.DossierWeb;

/** Innocent, but for what it holds. */
public interface TasklistWeb {

    /** Forbidden: another feature's edge. */
    record BorrowsAPage(DossierWeb page) {}
}
