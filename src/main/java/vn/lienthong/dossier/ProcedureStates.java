package vn.lienthong.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The states of the procedures of dossiers: asked for here, answered where the procedures live. */
public interface ProcedureStates {

    /**
     * @param dossierCodes codes of dossiers the caller may see
     * @return by dossier, its procedures in the order of the group; nothing for a dossier without any
     */
    Map<String, List<ProcedureState>> of(Collection<String> dossierCodes);
}
