package vn.lienthong.agency;

/** An agency brought an answer for which an exchange may be waiting; told in the transaction that took it. */
public record AgencyAnswered(AgencyRequest request) {}
