package vn.lienthong.procedure.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.Child;
import vn.lienthong.dossier.declaration.Labels;
import vn.lienthong.dossier.declaration.Parent;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.procedure.DraftText;

/** What the birth certificate will say, line by line (Luật Hộ tịch 2014, Đ14; form of the Giấy khai sinh). */
final class BirthDraft {
    private BirthDraft() {}

    /** @param units gives the name of a commune or province by its code */
    static List<String> lines(BirthDeclaration birth, PersonalId number, UnaryOperator<String> units) {
        Child child = birth.child();
        List<String> lines = new ArrayList<>();
        lines.add("Họ, chữ đệm, tên: " + child.fullName());
        lines.add("Ngày, tháng, năm sinh: " + DraftText.day(child.birthDate()));
        lines.add("Giới tính: " + Labels.of(child.sex(), DraftText.VIETNAMESE));
        lines.add("Dân tộc: " + child.ethnicity());
        lines.add("Quốc tịch: " + child.nationality());
        lines.add("Nơi sinh: "
                + DraftText.joined(
                        child.birthPlace().facilityName(),
                        DraftText.address(child.birthPlace().address(), units, DraftText.VIETNAMESE)));
        lines.add("Quê quán: " + DraftText.address(child.hometown(), units, DraftText.VIETNAMESE));
        lines.add("Số định danh cá nhân: " + number.value());
        lines.add("Họ, chữ đệm, tên người mẹ: " + name(birth.mother()));
        lines.add("Họ, chữ đệm, tên người cha: " + name(birth.father()));
        lines.add("Người đi khai sinh: " + birth.requester().fullName());
        return List.copyOf(lines);
    }

    private static String name(Parent parent) {
        return parent == null ? "" : parent.fullName();
    }
}
