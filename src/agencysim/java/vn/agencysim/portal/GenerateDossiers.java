package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.agencysim.agency.Population;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.hospital.FacilityPapers;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.script.Script;
import vn.agencysim.script.Scripts;

/** Invents the next dossiers of a run and queues them for filing; families enter the population registry. */
@Stateless
public class GenerateDossiers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Counters counters;

    @Inject
    private Population population;

    @Inject
    private Scripts scripts;

    @Inject
    private FacilityPapers facilityPapers;

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
        LocalDate today = LocalDate.now(clock);
        int index = run.next();
        FiledDossier filed = invent.dossier(index, today);
        filed.population().forEach(population::enter);
        String day = DAY.format(today);
        String portalNumber = "G22.99.08-%s-%06d".formatted(day, counters.next("portal/" + day));
        String key = UUID.nameUUIDFromBytes((run.id() + "/" + index).getBytes(StandardCharsets.UTF_8))
                .toString();
        Submission submission = Submission.of(portalNumber, clock.now(), filed);
        scripts.write(new Script(portalNumber, run.id(), filed.scenario(), filed.subject()));
        facilityPapers.write(portalNumber, filed);
        em.persist(
                new PortalDossier(portalNumber, PortalDossier.State.QUEUED).of(run, key, filed.subject(), submission));
    }
}
