package vn.lienthong.agency;

/** An answer went into the ledger, brought or fetched; told in the transaction that took it. */
public record AnswerTaken(AgencyRequest request) {}
