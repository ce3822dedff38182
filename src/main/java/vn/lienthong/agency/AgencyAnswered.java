package vn.lienthong.agency;

/** An agency answered a request; told in the transaction that took the answer into the ledger. */
public record AgencyAnswered(AgencyRequest request) {}
