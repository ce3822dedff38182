package vn.agencysim.agency;

import static vn.agencysim.agency.Papers.day;
import static vn.agencysim.agency.Papers.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.wire.Document;

/** What each agency does when it says yes: numbers, entries, cards and their papers. */
@ApplicationScoped
public class Granting {
    private static final int PROVINCE_LENGTH = 2;
    private static final int FIRST_RENEWAL = 14;

    @Inject
    private Counters counters;

    @Inject
    private Population population;

    @Inject
    private GrantAfterDeath afterDeath;

    @Inject
    private GrantBenefit benefit;

    @Inject
    private GrantCorrection correction;

    @Inject
    private GrantStatement statement;

    @Inject
    private FollowedClock clock;

    /** Grants the request; {@code draw} decides what chance decides. Runs in the caller's transaction. */
    Grant grant(ReceivedRequest request, Draw draw) {
        String payload = request.payload();
        return switch (request.operation()) {
            case ISSUE_PERSONAL_ID -> issueNumber(Json.read(payload, Payloads.IssuePersonalId.class), draw);
            case RECORD_BIRTH -> recordBirth(Json.read(payload, Payloads.RecordBirth.class));
            case REGISTER_RESIDENCE -> registerResidence(Json.read(payload, Payloads.RegisterResidence.class));
            case ISSUE_HEALTH_CARD -> issueCard(Json.read(payload, Payloads.IssueHealthCard.class));
            case ISSUE_IDENTITY_CARD -> issueIdentityCard(Json.read(payload, Payloads.IssueIdentityCard.class));
            case CORRECT_BIRTH -> correction.correct(request, "GIẤY KHAI SINH", "child");
            case RECORD_DEATH -> afterDeath.record(request);
            case CORRECT_DEATH -> correction.correct(request, "TRÍCH LỤC KHAI TỬ", "deceased");
            case DEREGISTER_RESIDENCE -> afterDeath.deregister(request);
            case STOP_SURVIVOR_BENEFIT -> benefit.stop(request);
            case PAY_INSURANCE_BENEFIT, PAY_MERIT_BENEFIT, PAY_SOCIAL_BENEFIT -> benefit.pay(request);
            case ASK_CONSENT -> statement.consent();
            case ASK_MARITAL_STATUS -> statement.maritalStatus(request);
        };
    }

    private Grant issueNumber(Payloads.IssuePersonalId asked, Draw draw) {
        String personalId = population.register(province(asked.unitCode()), asked.child(), draw);
        return new Grant(personalId, Map.of("personalId", personalId));
    }

    private Grant recordBirth(Payloads.RecordBirth asked) {
        LocalDate today = LocalDate.now(clock);
        String entry = String.valueOf(counters.next("birth/" + asked.unitCode() + "/" + today.getYear()));
        String book = "01/" + today.getYear();
        Payloads.Child child = asked.child();
        Document certificate = paper(
                "giay-khai-sinh-" + asked.unitCode() + "-" + today.getYear() + "-" + entry + ".pdf",
                "GIẤY KHAI SINH (mô phỏng)",
                "Số: " + entry + "   Quyển số: " + book + "   Nơi đăng ký: xã " + asked.unitCode(),
                "Họ, chữ đệm, tên: " + child.fullName(),
                "Ngày sinh: " + day(child.birthDate()),
                "Số định danh cá nhân: " + child.personalId(),
                "Họ tên mẹ: " + nameOf(asked.mother()),
                "Họ tên cha: " + nameOf(asked.father()),
                "Ngày đăng ký: " + day(today),
                "Người ký: " + asked.signedBy());
        return new Grant(
                asked.unitCode() + "/" + today.getYear() + "/" + entry,
                Map.of(
                        "entryNumber", entry,
                        "bookNumber", book,
                        "registeredOn", today,
                        "certificate", certificate));
    }

    private Grant registerResidence(Payloads.RegisterResidence asked) {
        LocalDate today = LocalDate.now(clock);
        long running = counters.next("residence/" + asked.unitCode() + "/" + today.getYear());
        String number = "%s-%d-%06d".formatted(asked.unitCode(), today.getYear(), running);
        Document notice = paper(
                "thong-bao-cu-tru-" + number + ".pdf",
                "THÔNG BÁO KẾT QUẢ ĐĂNG KÝ CƯ TRÚ (mô phỏng)",
                "Số: " + number,
                "Họ và tên: " + asked.child().fullName(),
                "Số định danh cá nhân: " + asked.child().personalId(),
                "Chủ hộ: " + asked.householder().fullName(),
                "Nơi thường trú: " + asked.address().detail(),
                "Ngày đăng ký: " + day(today));
        return new Grant(number, Map.of("registrationNumber", number, "registeredOn", today, "notice", notice));
    }

    private Grant issueCard(Payloads.IssueHealthCard asked) {
        Payloads.Child child = asked.child();
        String province = province(
                asked.address() == null || asked.address().provinceCode() == null
                        ? asked.firstCareFacilityCode()
                        : asked.address().provinceCode());
        String insuranceNumber = province + "%08d".formatted(counters.next("health-insurance/" + province));
        String card = "TE1" + province + insuranceNumber;
        CardValidity validity = CardValidity.ofChildBorn(child.birthDate());
        Document paper = paper(
                "the-bhyt-" + card + ".pdf",
                "THẺ BẢO HIỂM Y TẾ (mô phỏng)",
                "Mã thẻ: " + card,
                "Họ và tên: " + child.fullName(),
                "Ngày sinh: " + day(child.birthDate()),
                "Giá trị: " + day(validity.from()) + " - " + day(validity.to()),
                "Nơi khám chữa bệnh ban đầu: " + asked.firstCareFacilityCode(),
                "Thay mã thẻ tạm: " + (asked.temporaryCardNumber() == null ? "không có" : asked.temporaryCardNumber()));
        return new Grant(
                card,
                Map.of(
                        "cardNumber", card,
                        "validFrom", validity.from(),
                        "validTo", validity.to(),
                        "firstCareFacilityCode", asked.firstCareFacilityCode(),
                        "card", paper));
    }

    /** A child's card carries its personal number and is valid until 14 (Luật Căn cước 2023, Điều 21). */
    private Grant issueIdentityCard(Payloads.IssueIdentityCard asked) {
        Payloads.Child child = asked.child();
        LocalDate today = LocalDate.now(clock);
        LocalDate until = child.birthDate().plusYears(FIRST_RENEWAL);
        Document paper = paper(
                "the-can-cuoc-" + child.personalId() + ".pdf",
                "THẺ CĂN CƯỚC (mô phỏng)",
                "Số: " + child.personalId(),
                "Họ và tên: " + child.fullName(),
                "Ngày sinh: " + day(child.birthDate()),
                "Nơi cư trú theo thông báo số: " + asked.residence().registrationNumber(),
                "Có giá trị đến: " + day(until));
        return new Grant(
                child.personalId(),
                Map.of("cardNumber", child.personalId(), "issuedOn", today, "validTo", until, "card", paper));
    }

    private static String province(String code) {
        return code.substring(0, PROVINCE_LENGTH);
    }

    private static String nameOf(Payloads.Person person) {
        return person == null ? "-" : person.fullName();
    }
}
