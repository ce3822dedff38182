package vn.agencysim.hospital;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import vn.agencysim.agency.Announcement;
import vn.agencysim.agency.Announcement.Kind;
import vn.agencysim.agency.Announcements;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.WallTime;

/** What the facilities write about the births and deaths of the dossiers. */
@Stateless
public class FacilityPapers {
    private static final String KEY = "csyt-mo-phong";
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final double NEVER_SENT = 0.05;
    private static final double LATE = 0.3;
    private static final double TWICE = 0.1;
    private static final double REVISED = 0.1;
    private static final double WITHOUT_NUMBER = 0.1;
    private static final double TEMPORARY_CARD = 0.3;
    private static final long LATE_BY_MS = 8000;
    private static final long NEXT_AFTER_MS = 3000;
    private static final int MORNING = 8;
    private static final int TEMPORARY_DIGITS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Announcements announcements;

    @Inject
    private Behaviours behaviours;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** The facility's paper on what this dossier declares, if it declares one; sent before or after the dossier. */
    public void write(String portalNumber, FiledDossier filed) {
        JsonNode declaration = Json.tree(filed.declaration());
        Draw draw = behaviours.of(Agency.HOSPITAL).draw(Agency.HOSPITAL.key(), portalNumber);
        if (draw.happens("never", NEVER_SENT)) {
            return;
        }
        if (declaration.at("/child/birthNotification/number").isTextual()) {
            send(portalNumber, Kind.BIRTH_NOTIFICATION, birth(declaration, draw), draw);
        } else if (declaration.at("/deceased/paper/kind").asText().equals("DEATH_NOTICE")) {
            send(portalNumber, Kind.DEATH_NOTICE, death(declaration, draw), draw);
        }
    }

    private void send(String portalNumber, Kind kind, ObjectNode paper, Draw draw) {
        long at = wall.millis() + (draw.happens("late", LATE) ? LATE_BY_MS : 0);
        String id = "gcs/" + portalNumber;
        add(id, kind, paper, at);
        if (draw.happens("twice", TWICE)) {
            add(id + "/2", kind, paper, at + NEXT_AFTER_MS);
        }
        if (draw.happens("revised", REVISED)) {
            add(id + "/sua", kind, paper.deepCopy().put("revision", 2), at + 2 * NEXT_AFTER_MS);
        }
    }

    private void add(String id, Kind kind, ObjectNode paper, long at) {
        String signed = Signature.sign(key(), Json.write(paper));
        announcements.add(new Announcement(id, kind, Json.write(Map.of("signed", signed)), at));
    }

    private ObjectNode birth(JsonNode declaration, Draw draw) {
        JsonNode child = declaration.path("child");
        JsonNode mother = declaration.path("mother");
        String number = child.at("/birthNotification/number").asText();
        ObjectNode paper = Json.MAPPER.createObjectNode();
        paper.put("number", number).put("revision", 1).put("facilityCode", number.split("\\.")[0]);
        paper.put("issuedAt", clock.now().toString());
        ObjectNode woman = paper.putObject("mother")
                .put("fullName", mother.path("fullName").asText(null));
        String known = mother.path("personalId").asText(null);
        woman.put("personalId", draw.happens("without-number", WITHOUT_NUMBER) ? "0000000000" : known);
        LocalDate born = LocalDate.parse(child.path("birthDate").asText());
        paper.putObject("child")
                .put("sex", child.path("sex").asText())
                .put("bornAt", born.atTime(MORNING, 0).atOffset(VIETNAM).toString())
                .put("order", 1)
                .put("plurality", 1)
                .put(
                        "temporaryCardNumber",
                        draw.happens("temporary-card", TEMPORARY_CARD) ? temporaryCard(number) : null);
        return paper;
    }

    /** A code of the facility's own: the digits of the paper's number, behind those no real card begins with. */
    private static String temporaryCard(String number) {
        return "TE199" + number.replaceAll("\\D", "").substring(0, TEMPORARY_DIGITS);
    }

    private ObjectNode death(JsonNode declaration, Draw draw) {
        JsonNode deceased = declaration.path("deceased");
        ObjectNode paper = Json.MAPPER.createObjectNode();
        paper.put("code", deceased.at("/paper/number").asText())
                .put("revision", 1)
                .put("facilityCode", "79001")
                .put("issuedAt", clock.now().toString());
        paper.putObject("deceased")
                .put("fullName", deceased.path("fullName").asText())
                .put(
                        "personalId",
                        draw.happens("without-number", WITHOUT_NUMBER)
                                ? null
                                : deceased.path("personalId").asText(null));
        LocalDate died = LocalDate.parse(deceased.at("/died/date").asText());
        paper.put("diedAt", died.atTime(MORNING, 0).atOffset(VIETNAM).toString());
        return paper;
    }

    /** {@return the key pair; made at the first need} */
    public FacilityKey key() {
        FacilityKey known = em.find(FacilityKey.class, KEY);
        if (known == null) {
            known = Signature.newKey(KEY);
            em.persist(known);
        }
        return known;
    }
}
