package vn.lienthong.procedure.death;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draft of the extract says what will be printed, as Vietnamese papers write it. */
class DeathDraftTest {
    @Test
    void everyLineOfTheExtractIsThere() {
        assertThat(DeathDraft.lines(Deaths.of("death-pensioner").read()))
                .contains(
                        "Họ, chữ đệm, tên: Trần Văn Suối",
                        "Giới tính: Nam",
                        "Dân tộc: Kinh",
                        "Quốc tịch: Việt Nam",
                        "Số định danh cá nhân: 079050000321",
                        "Nơi cư trú cuối cùng: 12 đường Hoa Ban, 79003, 79, VN",
                        "Đã chết vào lúc: 14 giờ 05 phút, ngày 10/11/2026",
                        "Người đi khai tử: Trần Thị Mây")
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950", "1950-03, 03/1950", "1950-03-08, 08/03/1950"})
    void asMuchOfTheBirthDateAsIsKnown(String declared, String written) {
        assertThat(DeathDraft.lines(Deaths.of("death-pensioner").born(declared).read()))
                .contains("Ngày, tháng, năm sinh: " + written);
    }

    @Test
    void whoHasNoNumberIsKnownByAnotherPaper() {
        assertThat(DeathDraft.lines(Deaths.of("death-pensioner")
                        .withPassport("N1234567", "Cục Quản lý xuất nhập cảnh")
                        .read()))
                .contains("Giấy tờ khác: Hộ chiếu số N1234567, Cục Quản lý xuất nhập cảnh");
    }
}
