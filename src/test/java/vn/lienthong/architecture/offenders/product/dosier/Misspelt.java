package vn.lienthong.architecture.offenders.product.dosier;

/** Forbidden: no such folder. */
public interface Misspelt {}
