package vn.agencysim.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;

/**
 * Invents births: dossier {@code index} of a seed is always the same, only its dates follow the day it is filed.
 *
 * <p>Dossiers come in pairs of two indexes; three pairs in a hundred are twins: one family, two dossiers with their order.
 *
 * @param seed of all families
 * @param units communes they live in
 */
public record InventBirth(long seed, List<String> units) {
    private static final double TWINS = 0.03;
    private static final double UNDETERMINED = 0.003;
    private static final double GIRL = 0.48;
    private static final double AT_HOME = 0.02;
    private static final int OLDEST_DAYS = 59;

    public InventBirth {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("Cần ít nhất một đơn vị.");
        }
        units = List.copyOf(units);
    }

    /** The dossier of this index, filed on this day. */
    public BirthDossier dossier(int index, LocalDate today) {
        int firstOfPair = index - index % 2;
        boolean twins = new Draw(seed, "pair/" + firstOfPair).happens("twins", TWINS);
        int order = twins ? 1 + index % 2 : 0;
        Draw draw = new Draw(seed, "family/" + (twins ? firstOfPair : index));
        Family family = Family.of(draw, draw.oneOf("unit", units));
        Declaration.Child child = child(family, order, today);
        Declaration declaration = new FillDeclaration(family, child).declaration();
        return new BirthDossier(family.unit(), declaration, parts(family, declaration), family.population());
    }

    private static Declaration.Child child(Family family, int order, LocalDate today) {
        Draw draw = family.draw();
        LocalDate born = today.minusDays(draw.between("age", 0, OLDEST_DAYS));
        Sex sex = sex(draw, order);
        boolean atHome = order == 0 && draw.happens("at-home", AT_HOME);
        String facility = atHome ? null : "Bệnh viện Phụ sản Bình Minh (mô phỏng)";
        Address place = atHome ? family.mother().address() : Address.in(family.unit(), "Số 1, đường Bình Minh");
        return new Declaration.Child(
                Names.full(draw, "child/" + order, family.surname(), sex),
                born,
                DateInWords.of(born),
                new Declaration.BirthPlace(facility, place),
                sex.name(),
                family.mother().ethnicity(),
                Adult.VIETNAMESE,
                Address.in(family.unit(), family.householder().address().detail()),
                atHome ? null : notification(draw, order, born, place.provinceCode()));
    }

    private static Sex sex(Draw draw, int order) {
        if (draw.happens("undetermined/" + order, UNDETERMINED)) {
            return Sex.UNDETERMINED;
        }
        return draw.happens("girl/" + order, GIRL) ? Sex.FEMALE : Sex.MALE;
    }

    private static Declaration.BirthNotification notification(Draw draw, int order, LocalDate born, String province) {
        long running = draw.between("notification", 1, 49_999) * 2 + order % 2;
        String number = "%s001.GCS.%05d.%02d".formatted(province, running, born.getYear() % 100);
        return new Declaration.BirthNotification(number, born, "Bệnh viện Phụ sản Bình Minh (mô phỏng)");
    }

    private static List<FiledDossier.Part> parts(Family family, Declaration declaration) {
        String child = declaration.child().fullName();
        List<FiledDossier.Part> parts = new ArrayList<>();
        Optional.ofNullable(declaration.child().birthNotification())
                .ifPresentOrElse(
                        n -> parts.add(FiledDossier.Part.pdf(
                                "BIRTH_NOTIFICATION",
                                "giay-chung-sinh.pdf",
                                List.of(
                                        "GIẤY CHỨNG SINH (mô phỏng)",
                                        "Số: " + n.number(),
                                        "Tên dự định đặt: " + child))),
                        () -> parts.add(FiledDossier.Part.pdf(
                                "WITNESS_STATEMENT",
                                "van-ban-lam-chung.pdf",
                                List.of("VĂN BẢN CỦA NGƯỜI LÀM CHỨNG (mô phỏng)", "Về việc sinh của: " + child))));
        if (family.fatherIsForeign()) {
            parts.add(FiledDossier.Part.pdf(
                    "NATIONALITY_AGREEMENT",
                    "thoa-thuan-quoc-tich.pdf",
                    List.of(
                            "VĂN BẢN THỎA THUẬN CHỌN QUỐC TỊCH (mô phỏng)",
                            "Cha, mẹ chọn quốc tịch Việt Nam cho: " + child)));
        }
        if ("CT01".equals(declaration.residence().consentBy())) {
            parts.add(FiledDossier.Part.pdf(
                    "RESIDENCE_CONSENT",
                    "dong-y-cua-chu-ho.pdf",
                    List.of("Ý KIẾN CỦA CHỦ HỘ - CT01 (mô phỏng)", "Đồng ý cho đăng ký thường trú: " + child)));
        }
        return parts;
    }
}
