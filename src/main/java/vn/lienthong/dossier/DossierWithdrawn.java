package vn.lienthong.dossier;

/**
 * The citizen takes a dossier back; told in the transaction that does it.
 *
 * @param reason as the citizen gave it
 */
public record DossierWithdrawn(Dossier dossier, String reason) {}
