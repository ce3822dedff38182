package vn.agencysim.agency;

import static vn.agencysim.agency.Papers.day;
import static vn.agencysim.agency.Papers.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.wire.Document;

/** The entry of a death and the deletion of the deceased's residence (NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10). */
@ApplicationScoped
public class GrantAfterDeath {
    @Inject
    private Counters counters;

    @Inject
    private FollowedClock clock;

    /** The registry enters the death and issues the extract. */
    Grant record(ReceivedRequest request) {
        Fields asked = Fields.of(request.payload());
        LocalDate today = LocalDate.now(clock);
        String unit = asked.shown("unitCode");
        String entry = String.valueOf(counters.next("death/" + unit + "/" + today.getYear()));
        String book = "01/" + today.getYear();
        return new Grant(
                unit + "/KT/" + today.getYear() + "/" + entry,
                Map.of(
                        "entryNumber", entry,
                        "bookNumber", book,
                        "registeredOn", today,
                        "certificate", extract(asked, entry, book, today)));
    }

    /** The extract of a death entry. */
    Document extract(Fields asked, String entry, String book, LocalDate registered) {
        return paper(
                "trich-luc-khai-tu-" + asked.shown("unitCode") + "-" + registered.getYear() + "-" + entry + ".pdf",
                "TRÍCH LỤC KHAI TỬ (mô phỏng)",
                "Số: " + entry + "   Quyển số: " + book + "   Nơi đăng ký: xã " + asked.shown("unitCode"),
                "Họ, chữ đệm, tên: " + asked.shown("deceased.fullName"),
                "Số định danh cá nhân: " + asked.shown("deceased.personalId"),
                "Đã chết vào: " + asked.day("deceased.diedAt"),
                "Người yêu cầu: " + asked.shown("requester.fullName"),
                "Ngày đăng ký: " + day(registered),
                "Người ký: " + asked.shown("signedBy"));
    }

    /** The residence agency deletes the deceased and tells the household. */
    Grant deregister(ReceivedRequest request) {
        Fields asked = Fields.of(request.payload());
        LocalDate today = LocalDate.now(clock);
        String unit = asked.shown("unitCode");
        String number = "X%s-%d-%06d"
                .formatted(unit, today.getYear(), counters.next("deregistration/" + unit + "/" + today.getYear()));
        Document notice = paper(
                "thong-bao-xoa-thuong-tru-" + number + ".pdf",
                "THÔNG BÁO KẾT QUẢ XÓA ĐĂNG KÝ THƯỜNG TRÚ (mô phỏng)",
                "Số: " + number,
                "Họ và tên: " + asked.shown("deceased.fullName"),
                "Số định danh cá nhân: " + asked.shown("deceased.personalId"),
                "Trích lục khai tử số: " + asked.shown("deathCertificate.entryNumber"),
                "Ngày xóa: " + day(today));
        return new Grant(number, Map.of("registrationNumber", number, "registeredOn", today, "notice", notice));
    }
}
