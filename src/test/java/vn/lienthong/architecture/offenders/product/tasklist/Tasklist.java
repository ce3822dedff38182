package vn.lienthong.architecture.offenders.product.tasklist;

import vn.lienthong.architecture.offenders.product.notice.Notice;

/** Innocent, but for what it holds. */
public interface Tasklist {

    /** Forbidden: a neighbour of the same line. */
    record SendsNotices(Notice notice) {}
}
