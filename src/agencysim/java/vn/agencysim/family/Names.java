package vn.agencysim.family;

import java.util.List;
import vn.agencysim.behaviour.Draw;

/** Invented Vietnamese names: surname, middle name and given name drawn apart, more than 10,000 combinations per sex. */
final class Names {
    /** Common surnames appear more than once, as in life. */
    private static final List<String> SURNAMES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Huỳnh",
            "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đinh", "Trịnh", "Mai", "Lâm",
            "Tô", "Hà", "Cao", "Tạ", "Châu", "Thái", "Quách", "Lương", "Nông", "Vi", "Tăng", "Kiều", "Đoàn", "Từ",
            "Mạc", "Chu", "La");

    private static final List<String> MALE_MIDDLE = List.of(
            "Văn", "Hữu", "Đức", "Minh", "Quốc", "Gia", "Thành", "Công", "Xuân", "Anh", "Hoàng", "Trọng", "Đình");
    private static final List<String> MALE_GIVEN = List.of(
            "An", "Bảo", "Cường", "Dũng", "Đạt", "Hải", "Hiếu", "Hùng", "Huy", "Khang", "Khoa", "Kiên", "Lâm", "Long",
            "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Quang", "Sơn", "Tài", "Thắng", "Thịnh", "Toàn", "Trí", "Tuấn",
            "Tùng", "Việt", "Vinh");
    private static final List<String> FEMALE_MIDDLE = List.of(
            "Thị", "Ngọc", "Thu", "Minh", "Phương", "Thanh", "Bảo", "Khánh", "Mỹ", "Hồng", "Diệu", "Quỳnh", "Tường");
    private static final List<String> FEMALE_GIVEN = List.of(
            "An", "Anh", "Ánh", "Bình", "Châu", "Chi", "Diệp", "Dung", "Giang", "Hà", "Hạnh", "Hân", "Hiền", "Hoa",
            "Hương", "Lan", "Linh", "Mai", "My", "Nga", "Ngân", "Nhi", "Như", "Oanh", "Thảo", "Trang", "Trâm", "Uyên",
            "Vy", "Yến");
    private static final List<String> FOREIGN = List.of(
            "Oliver Hartwell", "Matteo Bellandi", "Kenji Morishima", "Lucas Delmarre", "Min-jun Seo", "Erik Lindqvall");

    private Names() {}

    static String surname(Draw draw, String who) {
        return draw.oneOf("surname/" + who, SURNAMES);
    }

    /** A full name of this sex; a name for a child of undetermined sex is one that fits both. */
    static String full(Draw draw, String who, String surname, Sex sex) {
        String middle = draw.oneOf("middle/" + who, sex == Sex.FEMALE ? FEMALE_MIDDLE : MALE_MIDDLE);
        String given = draw.oneOf("given/" + who, sex == Sex.FEMALE ? FEMALE_GIVEN : MALE_GIVEN);
        return sex == Sex.UNDETERMINED ? surname + " Minh An" : surname + " " + middle + " " + given;
    }

    static String foreign(Draw draw, String who) {
        return draw.oneOf("foreign/" + who, FOREIGN);
    }
}
