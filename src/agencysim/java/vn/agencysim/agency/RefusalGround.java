package vn.agencysim.agency;

import java.util.List;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.platform.Agency;

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

    /** The ground this draw yields at this agency. */
    static RefusalGround of(Agency agency, Draw draw) {
        return draw.oneOf(
                "ground",
                switch (agency) {
                    case POPULATION -> POPULATION;
                    case CIVIL_STATUS -> CIVIL_STATUS;
                    case RESIDENCE -> RESIDENCE;
                    case HEALTH_INSURANCE -> HEALTH_INSURANCE;
                    case IDENTITY -> IDENTITY;
                    case PORTAL, MESSAGING, DOCUMENT_STORE -> throw new IllegalArgumentException(
                            agency + " refuses nothing");
                });
    }
}
