package vn.lienthong.dossier;

/** A declaration says something else from now on; told in the transaction that corrected it. */
public record DeclarationCorrected(Dossier dossier) {}
