package vn.agencysim.portal;

/** A dossier as the portal shows it. {@code status} is 0 until the portal was told anything. */
public record DossierView(
        String portalNumber,
        String dossierCode,
        String unit,
        String childName,
        PortalDossier.State state,
        int attempts,
        int lastSequence,
        int status,
        String statusName,
        String problem) {}
