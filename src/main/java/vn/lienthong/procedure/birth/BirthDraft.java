package vn.lienthong.procedure.birth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.Child;
import vn.lienthong.dossier.declaration.Labels;
import vn.lienthong.dossier.declaration.Parent;
import vn.lienthong.dossier.declaration.PersonalId;

/** What the birth certificate will say, line by line (Luật Hộ tịch 2014, Đ14; form of the Giấy khai sinh). */
final class BirthDraft {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private BirthDraft() {}

    static List<String> lines(BirthDeclaration birth, PersonalId number) {
        Child child = birth.child();
        List<String> lines = new ArrayList<>();
        lines.add("Họ, chữ đệm, tên: " + child.fullName());
        lines.add("Ngày, tháng, năm sinh: " + day(child.birthDate()));
        lines.add("Giới tính: " + Labels.of(child.sex(), VIETNAMESE));
        lines.add("Dân tộc: " + child.ethnicity());
        lines.add("Quốc tịch: " + child.nationality());
        lines.add("Nơi sinh: " + place(child));
        lines.add("Quê quán: " + address(child.hometown()));
        lines.add("Số định danh cá nhân: " + number.value());
        lines.add("Họ, chữ đệm, tên người mẹ: " + name(birth.mother()));
        lines.add("Họ, chữ đệm, tên người cha: " + name(birth.father()));
        lines.add("Người đi khai sinh: " + birth.requester().fullName());
        return List.copyOf(lines);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String name(Parent parent) {
        return parent == null ? "" : parent.fullName();
    }

    private static String place(Child child) {
        return Stream.of(
                        child.birthPlace().facilityName(),
                        address(child.birthPlace().address()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** As it was declared: what the codes stand for is the registry's to print. */
    private static String address(Address address) {
        return Stream.of(address.detail(), address.communeCode(), address.provinceCode(), address.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
