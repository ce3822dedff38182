package vn.agencysim.family;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.agencysim.behaviour.Draw;

/**
 * The part of Mẫu số 02 about money, as this family would fill it in.
 *
 * @param survivors whether a survivor benefit is asked for beside the funeral allowance
 */
record FillBenefit(BereavedFamily family, boolean survivors, LocalDate died) {
    private static final double ORGANISATION = 0.15;
    private static final double CASH = 0.25;
    private static final double ON_PAPER = 0.25;
    private static final double CAPACITY_LOSS = 0.12;
    private static final double STUDENT = 0.4;
    private static final long MERIT_LEVEL = 3_012_000;
    private static final long INCOME = 7_500_000;
    private static final int MINOR_ROW = 3;

    DeathDeclaration.Benefit benefit() {
        DeathCircumstance circumstance = family.circumstance();
        boolean oneOff = survivors && (asks().equals("ONE_OFF") || circumstance.merit());
        boolean rows = circumstance.insured();
        return new DeathDeclaration.Benefit(
                beneficiary(circumstance),
                rows ? relatives() : List.of(),
                rows && survivors ? List.of(receiver()) : List.of(),
                circumstance.merit() && survivors ? meritRelatives() : null,
                funeral(circumstance),
                oneOff
                        ? new DeathDeclaration.OneOff(
                                spouse(), payment("one-off", family.spouse().fullName()))
                        : null);
    }

    private Draw draw() {
        return family.draw();
    }

    /** Who paid for a short time leaves a one-off benefit, the others monthly ones. */
    private String asks() {
        return family.circumstance() == DeathCircumstance.SHORT_TIME_PAID ? "ONE_OFF" : "MONTHLY";
    }

    private DeathDeclaration.Beneficiary beneficiary(DeathCircumstance circumstance) {
        boolean pension = circumstance == DeathCircumstance.PENSION || circumstance == DeathCircumstance.SEVERAL;
        boolean voluntary = circumstance == DeathCircumstance.SHORT_TIME_PAID && draw().happens("voluntary", 0.5);
        String number = draw().happens("old-number", 0.5)
                ? family.unit().substring(0, 2) + draw().digits("insurance", 8)
                : family.deceased().personalId();
        return new DeathDeclaration.Beneficiary(
                circumstance
                        .social()
                        .map(kind -> new DeathDeclaration.Social(List.of(kind)))
                        .orElse(null),
                circumstance.merit() ? merit() : null,
                circumstance.insured()
                        ? new DeathDeclaration.Insurance(
                                number,
                                pension ? "Bưu điện Bình Minh (mô phỏng)" : null,
                                voluntary ? "Bảo hiểm xã hội cơ sở Bình Minh (mô phỏng)" : null)
                        : null);
    }

    private DeathDeclaration.Merit merit() {
        return new DeathDeclaration.Merit(
                draw().between("decision", 1, 999) + "/QĐ-NCC",
                LocalDate.of((int) draw().between("decision-year", 1995, 2015), 5, 19),
                "Sở Nội vụ (mô phỏng)",
                MERIT_LEVEL,
                YearMonth.from(died).minusMonths(1).toString());
    }

    /** Undertaker and spouse; for survivor benefits also a child under 15 and a father who died long ago. */
    private List<DeathDeclaration.Relative> relatives() {
        List<DeathDeclaration.Relative> rows = new ArrayList<>();
        boolean lost = survivors && asks().equals("MONTHLY") && draw().happens("capacity", CAPACITY_LOSS);
        String confirmed = draw().happens("agreement", ON_PAPER) ? "PAPER" : "VNEID";
        rows.add(row(family.closest(), family.closestRelation(), lost ? asks() : "NONE", confirmed, true, lost));
        rows.add(row(family.spouse(), family.spouseRelation(), survivors ? asks() : "NONE", "VNEID", false, false));
        if (survivors) {
            Adult minor = family.minor();
            rows.add(new DeathDeclaration.Relative(
                    minor.fullName(),
                    minor.personalId(),
                    family.minorRelation(),
                    minor.sex().name(),
                    minor.declaredBirthDate(),
                    family.home(),
                    null,
                    0L,
                    asks(),
                    asks().equals("MONTHLY") ? payment("minor", family.closest().fullName()) : null,
                    null,
                    false,
                    false,
                    false,
                    false));
            rows.add(deadFather());
        }
        return rows;
    }

    private DeathDeclaration.Relative row(
            Adult who, String relation, String asks, String confirmedBy, boolean undertaker, boolean capacityLoss) {
        return new DeathDeclaration.Relative(
                who.fullName(),
                who.personalId(),
                relation,
                who.sex().name(),
                who.declaredBirthDate(),
                family.home(),
                null,
                undertaker && !capacityLoss ? INCOME : 0L,
                asks,
                asks.equals("MONTHLY") ? payment(relation, who.fullName()) : null,
                confirmedBy,
                undertaker,
                false,
                capacityLoss,
                false);
    }

    private DeathDeclaration.Relative deadFather() {
        String surname = family.deceased()
                .fullName()
                .substring(0, family.deceased().fullName().indexOf(' '));
        return new DeathDeclaration.Relative(
                Names.full(draw(), "father", surname, Sex.MALE),
                null,
                "PARENT",
                Sex.MALE.name(),
                String.valueOf(family.yearOfBirth() - 25),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                true);
    }

    private DeathDeclaration.Receiver receiver() {
        Adult who = family.closest();
        return new DeathDeclaration.Receiver(
                MINOR_ROW, who.fullName(), who.personalId(), "Cô, chị hoặc mẹ", family.home(), null);
    }

    private DeathDeclaration.MeritRelatives meritRelatives() {
        Adult spouse = family.spouse();
        var all = List.of(
                new DeathDeclaration.MeritRelative(
                        spouse.fullName(),
                        spouse.declaredBirthDate(),
                        spouse.personalId(),
                        family.spouseRelation(),
                        family.home(),
                        "Già yếu"),
                new DeathDeclaration.MeritRelative(
                        family.closest().fullName(),
                        family.closest().declaredBirthDate(),
                        family.closest().personalId(),
                        family.closestRelation(),
                        family.home(),
                        null));
        Adult child = family.closest();
        return new DeathDeclaration.MeritRelatives(
                all,
                draw().happens("student", STUDENT)
                        ? List.of(new DeathDeclaration.AdultChild(
                                child.fullName(),
                                child.declaredBirthDate(),
                                child.personalId(),
                                "DISABLED",
                                "Khuyết tật nặng, xác nhận năm 2019"))
                        : List.of());
    }

    private DeathDeclaration.Funeral funeral(DeathCircumstance circumstance) {
        boolean organisation = circumstance.social().isPresent()
                && !circumstance.insured()
                && draw().happens("organisation", ORGANISATION);
        if (organisation) {
            String name = "Trung tâm Bảo trợ xã hội Bình Minh (mô phỏng)";
            return new DeathDeclaration.Funeral(
                    null,
                    new DeathDeclaration.Organisation(
                            name, family.closest().fullName(), "Giám đốc", family.home(), null),
                    payment("organisation", name));
        }
        Adult who = family.closest();
        return new DeathDeclaration.Funeral(
                new DeathDeclaration.Person(
                        who.fullName(), who.personalId(), family.closestRelation(), family.home(), null),
                null,
                payment("funeral", who.fullName()));
    }

    private DeathDeclaration.Person spouse() {
        Adult who = family.spouse();
        return new DeathDeclaration.Person(
                who.fullName(), who.personalId(), family.spouseRelation(), family.home(), null);
    }

    /** Into the recipient's account, whose holder banks write in capitals without tones, or in cash. */
    private DeathDeclaration.Payment payment(String purpose, String recipient) {
        if (draw().happens("cash/" + purpose, CASH)) {
            return new DeathDeclaration.Payment("CASH_AT_AGENCY", null, null, null);
        }
        String bare = Normalizer.normalize(recipient, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return new DeathDeclaration.Payment(
                "BANK_ACCOUNT",
                "Ngân hàng Mô Phỏng",
                "9" + draw().digits("account/" + purpose, 11),
                bare.replace('đ', 'd').replace('Đ', 'D').toUpperCase(Locale.ROOT));
    }
}
