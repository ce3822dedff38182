package vn.lienthong.architecture.offenders.product.notice;

/** Innocent. */
public interface Notice {}
