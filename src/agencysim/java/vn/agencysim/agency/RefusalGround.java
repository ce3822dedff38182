package vn.agencysim.agency;

import java.util.List;
import vn.agencysim.behaviour.Draw;

/**
 * Why an agency says no.
 *
 * @param reason in words for the citizen
 * @param legalGround the article it rests on
 */
record RefusalGround(String reason, String legalGround) {

    private static final List<RefusalGround> POPULATION = List.of(
            new RefusalGround(
                    "Trẻ đã có số định danh cá nhân trong Cơ sở dữ liệu quốc gia về dân cư.", "NĐ 70/2024/NĐ-CP"),
            new RefusalGround(
                    "Thông tin của cha, mẹ không khớp với Cơ sở dữ liệu quốc gia về dân cư.", "NĐ 70/2024/NĐ-CP"));
    private static final List<RefusalGround> CIVIL_STATUS = List.of(
            new RefusalGround("Trẻ đã được đăng ký khai sinh tại nơi khác.", "Luật Hộ tịch 2014, Điều 13"),
            new RefusalGround("Giấy chứng sinh không có trong dữ liệu của cơ sở y tế.", "Luật Hộ tịch 2014, Điều 16"));
    private static final List<RefusalGround> RESIDENCE = List.of(
            new RefusalGround("Chủ hộ không đồng ý cho đăng ký thường trú.", "Luật Cư trú 2020, Điều 20"),
            new RefusalGround("Chỗ ở thuộc nơi không được đăng ký thường trú mới.", "Luật Cư trú 2020, Điều 23"));
    private static final List<RefusalGround> HEALTH_INSURANCE = List.of(
            new RefusalGround("Trẻ đã được cấp thẻ bảo hiểm y tế.", "Luật Bảo hiểm y tế, Điều 16"),
            new RefusalGround(
                    "Cơ sở khám chữa bệnh ban đầu không nhận đăng ký cho trẻ.", "Luật Bảo hiểm y tế, Điều 26"));

    private static final List<RefusalGround> IDENTITY = List.of(
            new RefusalGround("Trẻ đã được cấp thẻ căn cước.", "Luật Căn cước 2023, Điều 23"),
            new RefusalGround(
                    "Thông tin của trẻ chưa có trong Cơ sở dữ liệu quốc gia về dân cư.",
                    "Luật Căn cước 2023, Điều 23"));

    private static final List<RefusalGround> DEATH_ENTRY = List.of(
            new RefusalGround("Việc chết đã được đăng ký tại nơi khác.", "Luật Hộ tịch 2014, Điều 32"),
            new RefusalGround("Giấy báo tử không có trong dữ liệu của cơ sở y tế.", "Luật Hộ tịch 2014, Điều 34"));
    private static final List<RefusalGround> CORRECTION =
            List.of(new RefusalGround("Không có sai sót trong sổ hộ tịch để cải chính.", "Luật Hộ tịch 2014, Điều 28"));
    private static final List<RefusalGround> MARITAL_STATUS =
            List.of(new RefusalGround("Người được hỏi không thuộc địa bàn xã.", "NĐ 123/2015/NĐ-CP, Điều 22"));
    private static final List<RefusalGround> DEREGISTRATION = List.of(new RefusalGround(
            "Người chết không có đăng ký thường trú tại địa chỉ đã khai.", "Luật Cư trú 2020, Điều 24"));
    private static final List<RefusalGround> STOP = List.of(
            new RefusalGround("Người chết không hưởng trợ cấp tuất hằng tháng.", "Luật Bảo hiểm xã hội 2024, Điều 86"));
    private static final List<RefusalGround> INSURANCE_BENEFIT = List.of(new RefusalGround(
            "Thời gian đóng bảo hiểm xã hội chưa đủ 12 tháng.", "Luật Bảo hiểm xã hội 2024, Điều 85"));
    private static final List<RefusalGround> MERIT_BENEFIT = List.of(new RefusalGround(
            "Hồ sơ người có công không có trong dữ liệu của cơ quan nội vụ.", "NĐ 131/2021/NĐ-CP, Điều 121"));
    private static final List<RefusalGround> SOCIAL_BENEFIT =
            List.of(new RefusalGround("Người chết không thuộc đối tượng bảo trợ xã hội.", "NĐ 20/2021/NĐ-CP, Điều 11"));
    private static final List<RefusalGround> CONSENT =
            List.of(new RefusalGround("Người được hỏi không đồng ý trên VNeID.", "Luật Cư trú 2020, Điều 20"));

    /** The ground this draw yields for not doing this. */
    static RefusalGround of(Operation operation, Draw draw) {
        return draw.oneOf(
                "ground",
                switch (operation) {
                    case ISSUE_PERSONAL_ID -> POPULATION;
                    case RECORD_BIRTH -> CIVIL_STATUS;
                    case RECORD_DEATH -> DEATH_ENTRY;
                    case CORRECT_BIRTH, CORRECT_DEATH -> CORRECTION;
                    case ASK_MARITAL_STATUS -> MARITAL_STATUS;
                    case REGISTER_RESIDENCE -> RESIDENCE;
                    case DEREGISTER_RESIDENCE -> DEREGISTRATION;
                    case ISSUE_HEALTH_CARD -> HEALTH_INSURANCE;
                    case STOP_SURVIVOR_BENEFIT -> STOP;
                    case PAY_INSURANCE_BENEFIT -> INSURANCE_BENEFIT;
                    case PAY_MERIT_BENEFIT -> MERIT_BENEFIT;
                    case PAY_SOCIAL_BENEFIT -> SOCIAL_BENEFIT;
                    case ISSUE_IDENTITY_CARD -> IDENTITY;
                    case ASK_CONSENT -> CONSENT;
                });
    }
}
