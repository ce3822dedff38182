package vn.lienthong.dossier;

/** What a procedure lacked was handed in; told in the transaction that took it. */
public record SupplementReceived(SupplementRequest request) {}
