package vn.lienthong.procedure.web;

import java.util.List;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcedureState;

/**
 * A dossier as the list shows it.
 *
 * @param dossier the dossier
 * @param unitName name of the competent unit
 * @param procedures its procedures, in the order of the group
 */
public record DossierRow(Dossier dossier, String unitName, List<ProcedureState> procedures) {

    public String code() {
        return dossier.code();
    }

    /** @return the portal's number; {@code null} if it did not come from there */
    public String portalNumber() {
        return dossier.portalNumber().orElse(null);
    }
}
