package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.procedure.ModelMoves.RunningProcess;

/** Moves a running dossier to another deployment of its model, with the reason in the trail (L1, ADR 3). */
@ApplicationScoped
public class MoveDossier {
    @Inject
    private ModelMoves models;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditTrail trail;

    /**
     * Looks for what is to be moved.
     *
     * @return the processes that run on the one deployment; empty if it or the target was never deployed
     */
    @Transactional
    public Optional<List<RunningProcess>> running(String process, int from, int to) {
        return models.exists(process, from) && models.exists(process, to)
                ? Optional.of(models.running(process, from))
                : Optional.empty();
    }

    /**
     * One process in a transaction of its own: what can't be moved keeps nothing else from it.
     *
     * @param process key of the model
     * @throws ModelMoves.NotMovable if the target has no place for where it stands
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void move(RunningProcess running, String process, int from, int to, String reason) {
        dossiers.requireLocked(running.dossierCode());
        models.move(running, process, from, to);
        trail.record(Act.of("MOVE_TO_MODEL")
                .on("Dossier", running.dossierCode())
                .dossier(running.dossierCode())
                .before(Map.of("model", process, "deployment", String.valueOf(from)))
                .after(Map.of("model", process, "deployment", String.valueOf(to)))
                .because(reason, "NĐ 301/2026, Đ18 k1"));
    }
}
