package vn.agencysim.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.platform.Json;

class SupplementTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T09:00:00+07:00");

    @Test
    void onePaperIsHandedInForEachMissing() {
        StatusEvent event = Json.read(
                """
                {"sequence":3,"dossierCode":"LT-1","status":5,"procedure":"RESIDENCE_REGISTRATION",
                "procedureStatus":"AWAITING_SUPPLEMENT","supplement":{"dueAt":"2026-12-04T17:00:00+07:00","reason":"Thiếu",
                "missing":[{"part":"RESIDENCE_CONSENT","what":"Ý kiến đồng ý","legalGround":"Luật Cư trú"},
                {"part":null,"what":"Ghi rõ nơi ở","legalGround":"Luật Cư trú"}]}}""",
                StatusEvent.class);

        Supplement supplement = Supplement.of(event.procedure(), NOW, event.supplement());

        assertThat(supplement.parts())
                .extracting(FiledDossier.Part::kind)
                .containsExactly("RESIDENCE_CONSENT", "OTHER");
        assertThat(supplement.note()).contains("Ý kiến đồng ý", "Ghi rõ nơi ở");
    }

    @Test
    void requestWithoutAListIsAnsweredAllTheSame() {
        Supplement supplement = Supplement.of("X", NOW, new StatusEvent.SupplementRequest(null, null, null));

        assertThat(supplement.parts()).isEqualTo(List.of());
    }
}
