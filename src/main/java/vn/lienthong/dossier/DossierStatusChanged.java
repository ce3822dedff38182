package vn.lienthong.dossier;

/** The state of a dossier changed; told in the transaction of the change. */
public record DossierStatusChanged(Dossier dossier) {}
