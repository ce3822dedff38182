package vn.agencysim.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.agencysim.agency.Operation;
import vn.agencysim.family.Declaration;
import vn.agencysim.family.InventDeath;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.script.Script;

/** A child dies whose birth the portal filed: its parents declare that too, in a dossier of the same run. */
@ApplicationScoped
public class ChildDeath {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private QueueSubmission submissions;

    @Inject
    private FollowedClock clock;

    /** What of a filed birth the declaration of the death repeats. */
    private record Filed(String receivingUnit, Declaration declaration) {}

    /** Files it, once per birth. */
    public void declare(Script birth, String dossierCode) {
        String occasion = "death-of/" + birth.portalNumber();
        if (submissions.queued(birth.runId(), occasion)) {
            return;
        }
        PortalDossier dossier = em.find(PortalDossier.class, birth.portalNumber());
        Filed filed = Json.read(dossier.body(), Filed.class);
        String paper = "TE." + birth.portalNumber() + "/GBT";
        submissions.queue(
                birth.runId(),
                occasion,
                InventDeath.ofChild(
                        filed.receivingUnit(), filed.declaration(), number(dossierCode), LocalDate.now(clock), paper));
    }

    /** As it stands on the certificate the parents were given. */
    private String number(String dossierCode) {
        return em.createQuery(
                        "select g.number from Granted g where g.dossierCode = :code and g.operation = :operation",
                        String.class)
                .setParameter("code", dossierCode)
                .setParameter("operation", Operation.ISSUE_PERSONAL_ID)
                .getSingleResult();
    }
}
