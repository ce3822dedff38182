package vn.agencysim.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;

/**
 * Invents births: dossier {@code index} of a seed and mix is always the same, only its dates follow the day it is filed.
 *
 * <p>Twins are one family and two dossiers with their order, of an even index and the one after it.
 *
 * @param seed of all families
 * @param units communes they live in
 * @param deck what happens to their dossiers
 */
public record InventBirth(long seed, List<String> units, ScenarioDeck deck) {
    /** A facility numbers its papers with five digits. */
    private static final int MOST_PAPERS = 100_000;

    private static final double UNDETERMINED = 0.006;
    private static final double GIRL = 0.48;
    private static final double AT_HOME = 0.02;
    private static final int OLDEST_DAYS = 59;
    private static final int LATEST_DAYS = 400;

    public InventBirth {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("Cần ít nhất một đơn vị.");
        }
        units = List.copyOf(units);
    }

    /** Births of this mix. */
    public static InventBirth of(long seed, List<String> units, ScenarioMix mix) {
        return new InventBirth(seed, units, ScenarioDeck.of(mix, seed, false));
    }

    /** The dossier of this index, filed on this day. */
    public BirthDossier dossier(int index, LocalDate today) {
        Scenario scenario = deck.at(index);
        Plot.BirthWish wish = scenario.plot().birth();
        boolean twins = wish == Plot.BirthWish.TWINS;
        int order = twins ? 1 + index % 2 : 0;
        Draw draw = new Draw(seed, "family/" + (twins ? index - index % 2 : index));
        Family family = Family.of(draw, draw.oneOf("unit", units), wish.consent());
        Declaration.Child child = child(family, order, index, born(draw, wish, today));
        Declaration declaration = new FillDeclaration(family, child, wish).declaration();
        return new BirthDossier(family.unit(), scenario, declaration, parts(family, declaration), family.population());
    }

    private static LocalDate born(Draw draw, Plot.BirthWish wish, LocalDate today) {
        return today.minusDays(
                wish == Plot.BirthWish.LATE
                        ? draw.between("age", OLDEST_DAYS + 2L, LATEST_DAYS)
                        : draw.between("age", 0, OLDEST_DAYS));
    }

    private Declaration.Child child(Family family, int order, int index, LocalDate born) {
        Draw draw = family.draw();
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
                atHome ? null : notification(index, born, place.provinceCode()));
    }

    private static Sex sex(Draw draw, int order) {
        if (draw.happens("undetermined/" + order, UNDETERMINED)) {
            return Sex.UNDETERMINED;
        }
        return draw.happens("girl/" + order, GIRL) ? Sex.FEMALE : Sex.MALE;
    }

    /** No two children have the same: a facility of the seed's own counts them. */
    private Declaration.BirthNotification notification(int index, LocalDate born, String province) {
        long facility = new Draw(seed, "facility").between("number", 1, 999);
        String number = "%s%03d.GCS.%05d.%02d".formatted(province, facility, index % MOST_PAPERS, born.getYear() % 100);
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
