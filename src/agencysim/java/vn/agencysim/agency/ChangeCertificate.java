package vn.agencysim.agency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.agencysim.family.NameMistake;
import vn.agencysim.family.Turn;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.WallTime;

/** Days after an entry was made the registry corrects or cancels it by itself, and says so (Luật Hộ tịch 2014, Điều 28, 70). */
@ApplicationScoped
public class ChangeCertificate {
    private static final Duration DAYS_LATER = Duration.ofDays(3);

    @Inject
    private Announcements announcements;

    @Inject
    private Counters counters;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** Announces it if the story of the dossier wants it; part of the transaction that made the entry. */
    void later(ReceivedRequest request, Grant entry, Turn turn) {
        switch (turn) {
            case CANCELS_LATER -> announce(request, change(request, "CANCELLED", "Giấy tờ nộp kèm là giả", "Điều 70"));
            case CORRECTS_LATER -> announce(request, correction(request, entry, 1));
            case CORRECTS_TWICE_LATER -> {
                announce(request, correction(request, entry, 1));
                announce(request, correction(request, entry, 2));
            }
            default -> {}
        }
    }

    /** @param names how many names are found left out by then */
    private ObjectNode correction(ReceivedRequest request, Grant entry, int names) {
        String field = (request.operation() == Operation.RECORD_DEATH ? "deceased" : "child") + ".fullName";
        String right = Fields.of(request.payload()).shown(field);
        for (int name = 0; name < names; name++) {
            right = NameMistake.rightFor(right);
        }
        ObjectNode change = change(request, "CORRECTED", "Sai sót khi ghi họ tên", "Điều 28");
        change.putArray("corrections").addObject().put("field", field).put("value", right);
        ObjectNode result = Json.MAPPER.valueToTree(entry.result());
        result.putPOJO(
                "certificate",
                Papers.paper(
                        "cai-chinh-" + entry.number().replace('/', '-') + ".pdf",
                        "GIẤY TỜ HỘ TỊCH - ĐÃ CẢI CHÍNH (mô phỏng)",
                        "Số: " + result.path("entryNumber").asText(),
                        "Họ, chữ đệm, tên: " + right,
                        "Ngày cải chính: " + Papers.day(LocalDate.ofInstant(later(), clock.getZone()))));
        change.set("result", result);
        return change;
    }

    private ObjectNode change(ReceivedRequest request, String kind, String reason, String article) {
        return Json.MAPPER
                .createObjectNode()
                .put("dossierCode", request.dossierCode())
                .put("kind", kind)
                .put("decisionNumber", counters.next("certificate-change") + "/QĐ-HT")
                .put("decidedBy", Fields.of(request.payload()).shown("signedBy"))
                .put(
                        "decidedAt",
                        later().atZone(clock.getZone()).toOffsetDateTime().toString())
                .put("reason", reason)
                .put("legalGround", "Luật Hộ tịch 2014, " + article);
    }

    private Instant later() {
        return clock.now().toInstant().plus(DAYS_LATER);
    }

    private void announce(ReceivedRequest request, ObjectNode change) {
        String id = UUID.nameUUIDFromBytes(
                        (change.path("decisionNumber").asText() + "/" + request.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        announcements.add(new Announcement(id, Announcement.Kind.CERTIFICATE_CHANGE, Json.write(change), wall.millis())
                .notBefore(later()));
    }
}
