package vn.lienthong.agency;

/** Something is to be told to a one-way agency and nobody is delivering; told in the transaction that recorded it. */
public record NoticesWaiting(String dossierCode, Agency agency) {}
