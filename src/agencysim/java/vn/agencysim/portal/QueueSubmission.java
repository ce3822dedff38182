package vn.agencysim.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.hospital.FacilityPapers;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.script.Script;
import vn.agencysim.script.Scripts;

/** Queues an invented dossier for filing, under a number of the portal, with what is going to happen to it. */
@ApplicationScoped
public class QueueSubmission {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Counters counters;

    @Inject
    private Scripts scripts;

    @Inject
    private FacilityPapers facilityPapers;

    @Inject
    private FollowedClock clock;

    /** Whether a dossier was filed for this already. */
    public boolean queued(String runId, String occasion) {
        return !em.createQuery("select d from PortalDossier d where d.idempotencyKey = :key", PortalDossier.class)
                .setParameter("key", key(runId, occasion))
                .getResultList()
                .isEmpty();
    }

    private static String key(String runId, String occasion) {
        return UUID.nameUUIDFromBytes((runId + "/" + occasion).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Does so, in the caller's transaction.
     *
     * @param occasion what of the run it is; no two dossiers of a run have the same
     */
    public void queue(String runId, String occasion, FiledDossier filed) {
        String day = DAY.format(LocalDate.now(clock));
        String portalNumber = "G22.99.08-%s-%06d".formatted(day, counters.next("portal/" + day));
        Submission submission = Submission.of(portalNumber, clock.now(), filed);
        scripts.write(new Script(portalNumber, runId, filed.scenario(), filed.subject()));
        facilityPapers.write(portalNumber, filed);
        em.persist(new PortalDossier(portalNumber, PortalDossier.State.QUEUED)
                .of(runId, key(runId, occasion), filed.subject(), submission));
    }
}
