package vn.agencysim.agency;

import static vn.agencysim.agency.Papers.day;
import static vn.agencysim.agency.Papers.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.WallTime;
import vn.agencysim.wire.Document;

/** Decisions about money after a death (NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10). */
@ApplicationScoped
public class GrantBenefit {
    private static final String SURVIVORS_ONLY = "SURVIVOR_BENEFIT";
    /** Ten times the reference level of 01/07/2026 (Luật BHXH 2024, Điều 85; NĐ 161/2026/NĐ-CP). */
    private static final long INSURANCE = 25_300_000;
    /** As by insurance law (NĐ 131/2021/NĐ-CP, Điều 121). */
    private static final long MERIT = 25_300_000;
    /** Twenty times the standard level of 01/07/2026 (NĐ 20/2021/NĐ-CP, Điều 11). */
    private static final long SOCIAL = 10_800_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Counters counters;

    @Inject
    private FollowedClock clock;

    @Inject
    @WallTime
    private Clock wall;

    /** BHXH ends the monthly benefit the deceased drew. */
    Grant stop(ReceivedRequest request) {
        Fields asked = Fields.of(request.payload());
        LocalDate today = LocalDate.now(clock);
        String number = number(request, today, "QĐ-DTT");
        Document decision = paper(
                "quyet-dinh-dung-tuat-" + fileName(number) + ".pdf",
                "QUYẾT ĐỊNH CHẤM DỨT HƯỞNG TRỢ CẤP TUẤT HẰNG THÁNG (mô phỏng)",
                "Số: " + number,
                "Người hưởng đã chết: " + asked.shown("deceased.fullName"),
                "Số định danh cá nhân: " + asked.shown("deceased.personalId"),
                "Trích lục khai tử số: " + asked.shown("deathCertificate.entryNumber"),
                "Ngày quyết định: " + day(today));
        return new Grant(number, Map.of("decisionNumber", number, "decidedOn", today, "decision", decision));
    }

    /** A branch pays; the payment is booked. */
    Grant pay(ReceivedRequest request) {
        Fields asked = Fields.of(request.payload());
        LocalDate today = LocalDate.now(clock);
        long amount = asked.amount("amount").filter(given -> given >= 0).orElseGet(() -> usual(request.operation()));
        if (!asked.shown("kind").equals(SURVIVORS_ONLY)) {
            String deceased = asked.text("deceased.personalId").orElse(request.dossierCode());
            em.persist(new Payment(request, deceased, amount, wall.millis()));
        }
        String number = number(request, today, "QĐ-TC");
        Document decision = paper(
                "quyet-dinh-tro-cap-" + fileName(number) + ".pdf",
                "QUYẾT ĐỊNH TRỢ CẤP, HỖ TRỢ MAI TÁNG (mô phỏng)",
                "Số: " + number,
                "Người chết: " + asked.shown("deceased.fullName"),
                "Trích lục khai tử số: " + asked.shown("deathCertificate.entryNumber"),
                "Số tiền: " + "%,d".formatted(amount).replace(',', '.') + " đồng",
                "Người nhận: " + recipient(asked),
                "Căn cứ quyết định dừng tuất số: " + asked.shown("stopDecision.decisionNumber"),
                "Ngày quyết định: " + day(today));
        return new Grant(
                number, Map.of("decisionNumber", number, "decidedOn", today, "amount", amount, "decision", decision));
    }

    private static String recipient(Fields asked) {
        return asked.text("recipient.fullName")
                .or(() -> asked.text("recipient.person.fullName"))
                .or(() -> asked.text("recipient.name"))
                .orElseGet(() -> asked.shown("recipient.organisation.name"));
    }

    private static long usual(Operation operation) {
        return switch (operation) {
            case PAY_INSURANCE_BENEFIT -> INSURANCE;
            case PAY_MERIT_BENEFIT -> MERIT;
            default -> SOCIAL;
        };
    }

    private String number(ReceivedRequest request, LocalDate today, String kind) {
        String agency = request.agency().key();
        return "%05d/%s-%d"
                .formatted(counters.next(kind + "/" + agency + "/" + today.getYear()), kind, today.getYear());
    }

    private static String fileName(String number) {
        return number.replace('/', '-');
    }
}
