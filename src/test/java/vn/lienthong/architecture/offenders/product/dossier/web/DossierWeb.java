package vn.lienthong.architecture.offenders.product.dossier.web;

import jakarta.persistence.Entity;
import vn.lienthong.architecture.offenders.product.procedure.Procedure;
import vn.lienthong.architecture.offenders.product.sla.Sla;
import vn.lienthong.architecture.offenders.product.ui.Ui;

/** Innocent, but for what it holds. */
public interface DossierWeb {

    /** Allowed: an edge knows what its feature may know, and what pages share. */
    record ShowsDueDates(Sla sla, Ui ui) {}

    /** Forbidden: an edge looks up no further than its feature. */
    record ShowsProcedures(Procedure procedure) {}

    /** Forbidden: data lives inside. */
    @Entity
    class StoredByAPage {}
}
