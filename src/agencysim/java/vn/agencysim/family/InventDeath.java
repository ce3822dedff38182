package vn.agencysim.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.agencysim.behaviour.Draw;

/**
 * Invents deaths: dossier {@code index} of a seed and mix is always the same, only its dates follow the day it is filed.
 *
 * @param seed of all families
 * @param units communes they live in
 * @param deck what happens to their dossiers
 */
public record InventDeath(long seed, List<String> units, ScenarioDeck deck) {
    private static final double NOTICE_ATTACHED = 0.4;
    private static final int IN_TIME_DAYS = 14;

    public InventDeath {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("Cần ít nhất một đơn vị.");
        }
        units = List.copyOf(units);
    }

    /** Deaths of this mix. */
    public static InventDeath of(long seed, List<String> units, ScenarioMix mix) {
        return new InventDeath(seed, units, ScenarioDeck.of(mix, seed, true));
    }

    /** The dossier of this index, filed on this day. */
    public DeathDossier dossier(int index, LocalDate today) {
        Scenario scenario = deck.at(index);
        Plot.DeathWish wish = scenario.plot().death().orElseThrow();
        Draw draw = new Draw(seed, "bereaved/" + index);
        BereavedFamily family = BereavedFamily.of(draw, draw.oneOf("unit", units), wish.circumstance());
        LocalDate died = today.minusDays(
                wish.late()
                        ? draw.between("late-days", IN_TIME_DAYS + 2L, IN_TIME_DAYS + 30L)
                        : draw.between("days", 0, IN_TIME_DAYS));
        DeathDeclaration declaration =
                new FillDeathDeclaration(family, wish.survivors(), died, paper(index)).declaration();
        return new DeathDossier(family.unit(), scenario, declaration, parts(draw, declaration), family.population());
    }

    /**
     * The death of a child whose birth was registered a moment ago, declared by who declared its birth.
     *
     * @param unit commune both are filed with
     * @param birth declaration of its birth
     * @param personalId the number it was given
     * @param paperNumber of the notice of its death
     */
    public static DeathDossier ofChild(
            String unit, Declaration birth, String personalId, LocalDate today, String paperNumber) {
        Scenario scenario = Scenario.NO_RESIDENCE_TO_DELETE;
        Draw draw = new Draw(personalId.hashCode(), "child");
        DeathDeclaration declaration = new FillDeathDeclaration(
                        BereavedFamily.ofChild(draw, unit, birth, personalId), false, today, paperNumber)
                .declaration();
        return new DeathDossier(unit, scenario, declaration, parts(draw, declaration), List.of());
    }

    /** No two of the dead have the same. */
    private String paper(int index) {
        return "%03d.%06d/GBT".formatted(new Draw(seed, "papers").between("book", 1, 999), index);
    }

    private static List<FiledDossier.Part> parts(Draw draw, DeathDeclaration declaration) {
        String deceased = "Của: " + declaration.deceased().fullName();
        List<FiledDossier.Part> parts = new ArrayList<>();
        DeathDeclaration.Paper paper = declaration.deceased().paper();
        boolean notice = paper != null && "DEATH_NOTICE".equals(paper.kind());
        if (notice && draw.happens("attached", NOTICE_ATTACHED)) {
            parts.add(FiledDossier.Part.pdf(
                    "DEATH_NOTICE",
                    "giay-bao-tu.pdf",
                    List.of("GIẤY BÁO TỬ (mô phỏng)", "Số: " + paper.number(), deceased)));
        }
        if (paper != null && !notice) {
            parts.add(FiledDossier.Part.pdf(
                    "DEATH_NOTICE_SUBSTITUTE",
                    "van-ban-xac-nhan.pdf",
                    List.of("VĂN BẢN XÁC NHẬN VIỆC CHẾT (mô phỏng)", deceased)));
        }
        List<DeathDeclaration.Relative> relatives = declaration.benefit() == null
                ? List.of()
                : declaration.benefit().relatives();
        if (relatives.stream().anyMatch(r -> "PAPER".equals(r.confirmedBy()))) {
            parts.add(FiledDossier.Part.pdf(
                    "RECIPIENT_AGREEMENT",
                    "thoa-thuan-nguoi-nhan.pdf",
                    List.of("VĂN BẢN THỎA THUẬN CỬ NGƯỜI NHẬN TRỢ CẤP (mô phỏng)", deceased)));
        }
        if (relatives.stream().anyMatch(DeathDeclaration.Relative::capacityLoss)) {
            parts.add(FiledDossier.Part.pdf(
                    "MEDICAL_ASSESSMENT",
                    "bien-ban-giam-dinh.pdf",
                    List.of("BIÊN BẢN GIÁM ĐỊNH Y KHOA (mô phỏng)", deceased)));
        }
        return parts;
    }
}
