package vn.lienthong.procedure.death;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.Deceased;
import vn.lienthong.dossier.declaration.Labels;
import vn.lienthong.dossier.declaration.OtherDocument;
import vn.lienthong.dossier.declaration.Residence;
import vn.lienthong.dossier.declaration.TimeOfDeath;
import vn.lienthong.procedure.DraftText;

/** What the extract of the death entry will say, line by line (Luật Hộ tịch 2014, Đ34; form of the Trích lục khai tử). */
final class DeathDraft {
    private DeathDraft() {}

    /** @param units gives the name of a commune or province by its code */
    static List<String> lines(DeathDeclaration death, UnaryOperator<String> units) {
        Deceased deceased = death.deceased();
        return Stream.of(
                        "Họ, chữ đệm, tên: " + deceased.fullName(),
                        "Ngày, tháng, năm sinh: " + DraftText.day(deceased.birthDate()),
                        "Giới tính: " + Labels.of(deceased.sex(), DraftText.VIETNAMESE),
                        "Dân tộc: " + Optional.ofNullable(deceased.ethnicity()).orElse(""),
                        "Quốc tịch: " + deceased.nationality(),
                        identity(deceased),
                        "Nơi cư trú cuối cùng: "
                                + DraftText.address(
                                        Optional.ofNullable(deceased.lastResidence())
                                                .map(Residence::address)
                                                .orElse(null),
                                        units,
                                        DraftText.VIETNAMESE),
                        "Đã chết vào lúc: " + time(deceased.died()),
                        "Nơi chết: "
                                + DraftText.joined(
                                        deceased.place().facilityName(),
                                        DraftText.address(deceased.place().address(), units, DraftText.VIETNAMESE)),
                        "Nguyên nhân chết: " + deceased.cause(),
                        "Người đi khai tử: " + death.requester().fullName())
                .toList();
    }

    private static String identity(Deceased deceased) {
        if (deceased.personalId() != null) {
            return "Số định danh cá nhân: " + deceased.personalId().value();
        }
        OtherDocument paper = deceased.otherDocument();
        return "Giấy tờ khác: "
                + DraftText.joined(
                        Labels.of(paper.kind(), DraftText.VIETNAMESE) + " số " + paper.number(), paper.issuedBy());
    }

    private static String time(TimeOfDeath died) {
        String day = "ngày " + DraftText.day(died.date());
        if (died.hour() == null) {
            return day;
        }
        String minute = died.minute() == null ? "" : " %02d phút".formatted(died.minute());
        return "%02d giờ%s, %s".formatted(died.hour(), minute, day);
    }
}
