package vn.lienthong.dossier.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.DeclarationCorrected;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.DossierSubmitted;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion.Ground;

/**
 * Finds dossiers that may be about the same birth or death: the same certificate; or the same mother on the same day, unless
 * two certificates tell twins apart; or the same deceased; or, of another event, the same person on
 * the same day. Never by name and date alone (L19; Luật Hộ tịch 2014, Đ12).
 */
@ApplicationScoped
public class DuplicateSuspicions {
    private static final String LAW = "Luật Hộ tịch 2014, Đ12";

    /** Of these nothing came: handing in again is what their citizens should do. */
    private static final Set<DossierStatus> WITHOUT_ENTRY =
            Set.of(DossierStatus.REFUSED, DossierStatus.REJECTED, DossierStatus.STOPPED, DossierStatus.WITHDRAWN);

    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void submitted(@Observes DossierSubmitted event) {
        look(event.dossier());
    }

    void corrected(@Observes DeclarationCorrected event) {
        look(event.dossier());
    }

    /**
     * Looks again: two dossiers that were stored at the same moment did not see each other then.
     *
     * @return what is still to be decided about this dossier
     */
    @Transactional
    public List<DuplicateSuspicion> undecided(String dossierCode) {
        look(dossiers.require(dossierCode));
        em.flush();
        return of(dossierCode).stream()
                .filter(suspicion -> suspicion.verdict().isEmpty())
                .toList();
    }

    /** @return every suspicion a dossier is part of, oldest first */
    @Transactional
    public List<DuplicateSuspicion> of(String dossierCode) {
        return em.createQuery(
                        "select s from DuplicateSuspicion s where s.dossierCode = :code or s.otherCode = :code"
                                + " order by s.id",
                        DuplicateSuspicion.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /** @return the suspicion between two dossiers, whichever came first */
    Optional<DuplicateSuspicion> between(String one, String other) {
        return of(one).stream()
                .filter(suspicion -> suspicion.beside(one).equals(other))
                .findFirst();
    }

    private void look(Dossier dossier) {
        for (Dossier other : candidates(dossier)) {
            if (between(dossier.code(), other.code()).isEmpty()) {
                ground(dossier, other).ifPresent(ground -> suspect(dossier, other, ground));
            }
        }
    }

    private void suspect(Dossier dossier, Dossier other, Ground ground) {
        em.persist(new DuplicateSuspicion(dossier.code(), other.code(), ground, clock.instant()));
        trail.record(Act.of("SUSPECT_DUPLICATE")
                .on("Dossier", dossier.code())
                .dossier(dossier.code())
                .after(Map.of("other", other.code(), "ground", ground.name()))
                .because(null, LAW));
    }

    private List<Dossier> candidates(Dossier dossier) {
        return em.createQuery(
                        "select d from Dossier d where d.linkedProcedure = :group and d.code <> :code"
                                + " and d.status not in :over and ((d.certificateCode = :certificate)"
                                + " or (d.eventPersonKey = :person)) order by d.id",
                        Dossier.class)
                .setParameter("group", dossier.linkedProcedure())
                .setParameter("code", dossier.code())
                .setParameter("over", WITHOUT_ENTRY)
                .setParameter("certificate", dossier.certificateCode().orElse("-"))
                .setParameter("person", dossier.eventPersonKey().orElse("-"))
                .getResultList();
    }

    /** Why two dossiers of one group may be the same; empty if something tells them apart. */
    static Optional<Ground> ground(Dossier one, Dossier other) {
        boolean bothPapers =
                one.certificateCode().isPresent() && other.certificateCode().isPresent();
        if (bothPapers && one.certificateCode().equals(other.certificateCode())) {
            return Optional.of(Ground.SAME_CERTIFICATE);
        }
        boolean samePerson =
                one.eventPersonKey().isPresent() && one.eventPersonKey().equals(other.eventPersonKey());
        if (!samePerson) {
            return Optional.empty();
        }
        return switch (one.linkedProcedure()) {
            case "DEATH" -> Optional.of(Ground.SAME_DECEASED);
            case "BIRTH" -> sameDay(one, other).filter(day -> !bothPapers).map(day -> Ground.SAME_MOTHER_AND_DAY);
            default -> sameDay(one, other).map(day -> Ground.SAME_PERSON_AND_DAY);
        };
    }

    private static Optional<LocalDate> sameDay(Dossier one, Dossier other) {
        return one.eventDate()
                .filter(day -> other.eventDate().filter(day::equals).isPresent());
    }
}
