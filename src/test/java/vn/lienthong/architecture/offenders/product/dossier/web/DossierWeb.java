package vn.lienthong.architecture.offenders.product.dossier.web;

import jakarta.persistence.Entity;
import vn.lienthong.architecture.offenders.product.procedure.Procedure;
import vn.lienthong.architecture.offenders.product.ui.Ui;

/** Innocent, but for what it holds. */
public interface DossierWeb {

    /** Allowed: an edge is a leaf and may look wherever it needs to. */
    record ShowsProcedures(Procedure procedure, Ui ui) {}

    /** Forbidden: data lives inside. */
    @Entity
    class StoredByAPage {}
}
