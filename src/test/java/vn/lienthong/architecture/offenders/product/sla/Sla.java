package vn.lienthong.architecture.offenders.product.sla;

import vn.lienthong.architecture.offenders.product.dossier.Dossier;
import vn.lienthong.architecture.offenders.product.dossier.web.DossierWeb;

/** Innocent, but for what it holds. */
public interface Sla {

    /** Forbidden: a dossier is above. */
    record LooksUp(Dossier dossier) {}

    /** Forbidden twice: above, and a web edge. */
    record ShowsAPage(DossierWeb page) {}

    /** Forbidden: an array is no hiding place. */
    record LooksUpInAnArray(Dossier[] dossiers) {}
}
