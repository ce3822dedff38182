package vn.agencysim.agency;

import static vn.agencysim.agency.Papers.day;
import static vn.agencysim.agency.Papers.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.wire.Document;

/** The registry puts an entry right: same entry number, new certificate (Luật Hộ tịch 2014, Điều 28). */
@ApplicationScoped
public class GrantCorrection {
    @Inject
    private Counters counters;

    @Inject
    private FollowedClock clock;

    /** Corrects the entry of a birth or a death. */
    Grant correct(ReceivedRequest request, String title, String subject) {
        Fields asked = Fields.of(request.payload());
        LocalDate today = LocalDate.now(clock);
        String unit = asked.shown("unitCode");
        String entry = asked.shown("entryNumber");
        String correction = "CC-%s-%d-%05d"
                .formatted(unit, today.getYear(), counters.next("correction/" + unit + "/" + today.getYear()));
        List<String> lines = new ArrayList<>(List.of(
                title + " - ĐÃ CẢI CHÍNH (mô phỏng)",
                "Số: " + entry + "   Nơi đăng ký: xã " + unit,
                "Cải chính số: " + correction,
                "Họ, chữ đệm, tên: " + asked.shown(subject + ".fullName"),
                "Số định danh cá nhân: " + asked.shown(subject + ".personalId")));
        for (JsonNode field : asked.content().path("corrected")) {
            Fields corrected = new Fields(field);
            lines.add("Sửa: " + corrected.shown("old") + " -> " + corrected.shown("new"));
        }
        lines.add("Ngày cải chính: " + day(today));
        lines.add("Người ký: " + asked.shown("signedBy"));
        Document certificate = paper("cai-chinh-" + correction + ".pdf", lines.toArray(String[]::new));
        return new Grant(
                correction,
                Map.of(
                        "entryNumber", entry,
                        "bookNumber", asked.text("bookNumber").orElse("01/" + today.getYear()),
                        "registeredOn", today,
                        "correctionNumber", correction,
                        "certificate", certificate));
    }
}
