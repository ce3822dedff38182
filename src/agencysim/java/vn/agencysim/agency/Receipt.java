package vn.agencysim.agency;

/** Acknowledgement of a stored delivery: the agency's number and when, with offset. */
public record Receipt(String receipt, String acknowledgedAt) {}
