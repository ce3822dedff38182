package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.agencysim.agency.Population;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.platform.FollowedClock;

/** Invents the next dossiers of a run and queues them for filing; families enter the population registry. */
@Stateless
public class GenerateDossiers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Population population;

    @Inject
    private QueueSubmission submissions;

    @Inject
    private FollowedClock clock;

    /** Up to {@code count} more dossiers of this run. */
    public void generate(String runId, int count) {
        Run run = em.find(Run.class, runId, LockModeType.PESSIMISTIC_WRITE);
        InventDossier invent = new InventDossier(run.order());
        for (int i = Math.min(count, run.left()); i > 0; i--) {
            generateOne(run, invent);
        }
    }

    /** Rate of a run, in dossiers per second of real time. */
    public double rate(String runId) {
        return em.find(Run.class, runId).order().ratePerSecond();
    }

    private void generateOne(Run run, InventDossier invent) {
        int index = run.next();
        FiledDossier filed = invent.dossier(index, LocalDate.now(clock));
        filed.population().forEach(population::enter);
        submissions.queue(run.id(), Integer.toString(index), filed);
    }
}
