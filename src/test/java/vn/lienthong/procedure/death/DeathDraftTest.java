package vn.lienthong.procedure.death;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draft of the extract says what will be printed, as Vietnamese papers write it. */
class DeathDraftTest {
    @Test
    void everyLineOfTheExtractIsThere() {
        assertThat(lines(Deaths.of("death-pensioner")))
                .contains(
                        "Họ, chữ đệm, tên: Trần Văn Suối",
                        "Giới tính: Nam",
                        "Dân tộc: Kinh",
                        "Quốc tịch: Việt Nam",
                        "Số định danh cá nhân: 079050000321",
                        "Nơi cư trú cuối cùng: 12 đường Hoa Ban, Xã Suối Trong, Tỉnh Bình Minh",
                        "Đã chết vào lúc: 14 giờ 05 phút, ngày 10/11/2026",
                        "Người đi khai tử: Trần Thị Mây")
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950", "1950-03, 03/1950", "1950-03-08, 08/03/1950"})
    void asMuchOfTheBirthDateAsIsKnown(String declared, String written) {
        assertThat(lines(Deaths.of("death-pensioner").born(declared))).contains("Ngày, tháng, năm sinh: " + written);
    }

    @Test
    void whoHasNoNumberIsKnownByAnotherPaper() {
        assertThat(lines(Deaths.of("death-pensioner").withPassport("N1234567", "Cục Quản lý xuất nhập cảnh")))
                .contains("Giấy tờ khác: Hộ chiếu số N1234567, Cục Quản lý xuất nhập cảnh");
    }

    private static List<String> lines(Deaths death) {
        return DeathDraft.lines(death.read(), code -> Map.of("79003", "Xã Suối Trong", "79", "Tỉnh Bình Minh")
                .getOrDefault(code, code));
    }
}
