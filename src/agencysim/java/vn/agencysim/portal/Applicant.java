package vn.agencysim.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.behaviour.Quirk;
import vn.agencysim.family.ApplicantConduct;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.WallTime;
import vn.agencysim.portal.ApplicantAct.Kind;
import vn.agencysim.script.Script;
import vn.agencysim.script.Scripts;

/** The applicant, who reads what the portal was told and does about it what its scenario wants; once, whatever is repeated. */
@Stateless
public class Applicant {
    private static final long READS_FOR_MS = 300;
    private static final long AGAIN_AFTER_MS = 700;
    private static final double SAME_KEY_RATE = 0.5;

    /** Longer than seven working days, whatever holidays there are. */
    private static final Duration TOO_LATE = Duration.ofDays(16);

    private static final String RESIDENCE = "RESIDENCE_REGISTRATION";
    private static final String IDENTITY_CARD = "IDENTITY_CARD";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scripts scripts;

    @Inject
    private Behaviours behaviours;

    @Inject
    private ChildDeath childDeath;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** The dossier was taken: who thinks better of it does so now. */
    public void accepted(String portalNumber) {
        scripts.of(portalNumber)
                .filter(script -> script.scenario().citizen() == ApplicantConduct.WITHDRAWS_AT_ONCE)
                .ifPresent(this::withdraw);
    }

    /** The portal was told something new about the dossier. */
    public void told(String portalNumber, StatusEvent event) {
        scripts.of(portalNumber).ifPresent(script -> react(script, event));
    }

    private void react(Script script, StatusEvent event) {
        ApplicantConduct citizen = script.scenario().citizen();
        if (citizen.filesAgain()) {
            fileAgain(script, event);
        } else if (event.supplement() != null && citizen.gives()) {
            handIn(script, event);
        }
        if (event.draft() != null && citizen != ApplicantConduct.IGNORES_DRAFT) {
            answerDraft(script, event.draft());
        }
        if (event.draft() != null && citizen == ApplicantConduct.LOSES_CHILD_EARLY) {
            childDeath.declare(script, event.dossierCode());
        }
        if (underWay(script, event)) {
            if (citizen.withdrawsLater()) {
                withdraw(script);
            }
            if (citizen.losesChild()) {
                childDeath.declare(script, event.dossierCode());
            }
        }
    }

    /** The first procedure is done and others are at work, or, for who files again, what was filed again is. */
    private boolean underWay(Script script, StatusEvent event) {
        return script.scenario().citizen().filesAgain() ? askedAgain(script, event) : event.firstProcedureGranted();
    }

    private void handIn(Script script, StatusEvent event) {
        String procedure = event.procedure() != null
                ? event.procedure()
                : script.scenario().death() ? "DEATH_REGISTRATION" : "BIRTH_REGISTRATION";
        String list = Json.sha256(Json.write(event.supplement().missing()).getBytes(StandardCharsets.UTF_8));
        Supplement supplement = Supplement.of(procedure, clock.now(), event.supplement());
        act(script, Kind.SUPPLEMENT, procedure + "/" + list.substring(0, 16), Json.write(supplement));
    }

    private record Refiling(String procedure, String submittedAt, List<FiledDossier.Part> parts, String note) {}

    /** What was stopped is filed again with its paper; what was cancelled for it follows when that is granted. */
    private void fileAgain(Script script, StatusEvent event) {
        boolean residence = RESIDENCE.equals(event.procedure());
        if (residence && "STOPPED".equals(event.procedureStatus())) {
            refile(
                    script,
                    RESIDENCE,
                    List.of(FiledDossier.Part.pdf("OTHER", "nop-lai.pdf", List.of("GIẤY TỜ NỘP LẠI (mô phỏng)"))));
        }
        if (residence && "GRANTED".equals(event.procedureStatus())) {
            refile(script, IDENTITY_CARD, List.of());
        }
    }

    private boolean askedAgain(Script script, StatusEvent event) {
        return RESIDENCE.equals(event.procedure())
                && "AWAITING_CONSENT".equals(event.procedureStatus())
                && count(script, Kind.REFILING) > 0;
    }

    private void refile(Script script, String procedure, List<FiledDossier.Part> parts) {
        Refiling refiling =
                new Refiling(procedure, clock.now().toString(), parts, "Đề nghị giải quyết lại thủ tục này.");
        act(script, Kind.REFILING, procedure, Json.write(refiling));
    }

    private record DraftAnswer(boolean agreed, String remarks) {}

    private void answerDraft(Script script, StatusEvent.Draft draft) {
        boolean objects = script.scenario().citizen().objects() && count(script, Kind.DRAFT_ANSWER) == 0;
        DraftAnswer answer = new DraftAnswer(!objects, objects ? "Đề nghị xem lại nơi sinh hoặc nơi chết." : null);
        String shown = draft.sha256() == null ? String.valueOf(draft.dueAt()) : draft.sha256();
        act(script, Kind.DRAFT_ANSWER, shown.substring(0, Math.min(32, shown.length())), Json.write(answer));
    }

    private record Withdrawal(String reason, String submittedAt) {}

    private void withdraw(Script script) {
        Withdrawal withdrawal = new Withdrawal(
                "Gia đình chưa muốn làm thủ tục này.", clock.now().toString());
        act(script, Kind.WITHDRAWAL, "", Json.write(withdrawal));
    }

    private void act(Script script, Kind kind, String occasion, String body) {
        String id = script.portalNumber() + "/" + kind + "/" + occasion;
        if (em.find(ApplicantAct.class, id) != null) {
            return;
        }
        long at = wall.millis() + (kind == Kind.WITHDRAWAL ? 0 : READS_FOR_MS);
        long notBefore = notBefore(script, kind);
        em.persist(new ApplicantAct(id, script.portalNumber(), kind, body)
                .under(key(id), at)
                .notBefore(notBefore));
        Behaviour portal = behaviours.of(Agency.PORTAL);
        Draw draw = portal.draw(Agency.PORTAL.key(), id);
        if (portal.happens(Quirk.DOUBLE_ANSWER, draw, "act")) {
            String again = draw.happens("same-key", SAME_KEY_RATE) ? key(id) : key(id + "/2");
            em.persist(new ApplicantAct(id + "/2", script.portalNumber(), kind, body)
                    .under(again, at + AGAIN_AFTER_MS)
                    .notBefore(notBefore));
        }
    }

    /** In the product's time; at once for whoever is in time. */
    private long notBefore(Script script, Kind kind) {
        return kind == Kind.SUPPLEMENT && script.scenario().citizen() == ApplicantConduct.GIVES_LATE
                ? clock.instant().plus(TOO_LATE).toEpochMilli()
                : 0;
    }

    private long count(Script script, Kind kind) {
        return em.createQuery(
                        "select count(a) from ApplicantAct a where a.portalNumber = :number and a.kind = :kind",
                        Long.class)
                .setParameter("number", script.portalNumber())
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private static String key(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
