package vn.agencysim.agency;

import java.util.List;
import vn.agencysim.agency.Answer.Missing;

/** What agencies ask to be handed in. */
final class SupplementGround {
    private SupplementGround() {}

    /** The complete list for this operation. */
    static List<Missing> missing(Operation operation) {
        return switch (operation) {
            case REGISTER_RESIDENCE -> List.of(
                    new Missing(
                            "RESIDENCE_CONSENT",
                            "Ý kiến đồng ý của chủ sở hữu chỗ ở hợp pháp (Mẫu CT01)",
                            "Luật Cư trú 2020, Điều 21"),
                    new Missing("OTHER", "Giấy tờ chứng minh chỗ ở hợp pháp", "Luật Cư trú 2020, Điều 21"));
            case ISSUE_HEALTH_CARD -> List.of(
                    new Missing("OTHER", "Giấy chứng nhận hộ nghèo của gia đình", "NĐ 188/2025/NĐ-CP, Điều 5"));
            case PAY_INSURANCE_BENEFIT -> List.of(new Missing(
                    "RECIPIENT_AGREEMENT",
                    "Văn bản thỏa thuận của thân nhân cử người nhận trợ cấp",
                    "Luật Bảo hiểm xã hội 2024, Điều 89"));
            case PAY_MERIT_BENEFIT -> List.of(
                    new Missing("OTHER", "Quyết định hưởng trợ cấp ưu đãi hằng tháng", "NĐ 131/2021/NĐ-CP, Điều 121"));
            default -> List.of(new Missing("OTHER", "Giấy tờ chứng minh nội dung đã khai", "NĐ 63/2024/NĐ-CP, Điều 4"));
        };
    }
}
