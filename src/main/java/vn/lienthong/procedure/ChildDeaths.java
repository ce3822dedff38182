package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.security.PersonKeys;

/** Whether the child of a birth dossier is registered as dead, under whatever it is declared dead by (L21). */
@ApplicationScoped
public class ChildDeaths {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private PersonKeys personKeys;

    /**
     * Waits for who is at work on its death; nobody else registers it until the transaction ends.
     *
     * @return code of the dossier in which its death is registered; empty if it is not
     */
    @Transactional(TxType.MANDATORY)
    public Optional<String> registered(Dossier birth) {
        List<String> keys = birth.keysOfChild(personKeys);
        keys.forEach(dossiers::lockedDeathsOf);
        return keys.stream()
                .flatMap(key -> steps.registeredDeathOf(key).stream())
                .findFirst();
    }
}
