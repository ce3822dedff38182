package vn.lienthong.dossier;

/** A dossier was stored (technical receipt); told in the transaction that stored it. */
public record DossierSubmitted(Dossier dossier) {}
