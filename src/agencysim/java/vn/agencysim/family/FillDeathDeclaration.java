package vn.agencysim.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.Address;

/** Fills in Mẫu số 02 as this family would after a death on this day. */
record FillDeathDeclaration(BereavedFamily family, boolean survivors, LocalDate died, String paperNumber) {
    private static final double NOBODY_SAW = 0.15;
    private static final double IN_HOSPITAL = 0.6;
    private static final double WITHOUT_PAPER = 0.05;
    private static final double SUBSTITUTE = 0.08;
    private static final double BY_POST = 0.1;
    private static final double AT_THE_OFFICE = 0.3;
    private static final int EID_LEVEL = 2;
    private static final String HOSPITAL = "Bệnh viện Đa khoa Bình Minh (mô phỏng)";

    DeathDeclaration declaration() {
        DeathCircumstance circumstance = family.circumstance();
        List<String> procedures = new ArrayList<>(List.of("DEATH_REGISTRATION", "RESIDENCE_DEREGISTRATION"));
        if (!circumstance.drewNothing()) {
            procedures.add("FUNERAL_ALLOWANCE");
        }
        if (survivors) {
            procedures.add("SURVIVOR_BENEFIT");
        }
        return new DeathDeclaration(
                recipients(circumstance),
                requester(),
                deceased(),
                procedures,
                circumstance.drewNothing() ? null : new FillBenefit(family, survivors, died).benefit(),
                delivery(circumstance),
                true);
    }

    private Draw draw() {
        return family.draw();
    }

    private static List<String> recipients(DeathCircumstance circumstance) {
        List<String> recipients = new ArrayList<>(List.of("COMMUNE", "RESIDENCE"));
        if (circumstance.insured() || circumstance.drewSurvivorBenefit()) {
            recipients.add("HEALTH_INSURANCE");
        }
        if (circumstance.merit()) {
            recipients.add("HOME_AFFAIRS");
        }
        if (circumstance.social().isPresent()) {
            recipients.add("HEALTH");
        }
        return recipients;
    }

    private DeathDeclaration.Requester requester() {
        Adult who = family.closest();
        // 0123 is a prefix no longer given out: nobody is called by mistake.
        String phone = "0123" + draw().digits("phone", 6);
        return new DeathDeclaration.Requester(
                who.fullName(),
                who.personalId(),
                who.declaredBirthDate(),
                who.residence(),
                family.closestRelation(),
                phone,
                null,
                EID_LEVEL);
    }

    private DeathDeclaration.Deceased deceased() {
        Adult who = family.deceased();
        boolean unseen = draw().happens("unseen", NOBODY_SAW);
        boolean hospital = draw().happens("hospital", IN_HOSPITAL);
        DeathDeclaration.Died when = new DeathDeclaration.Died(
                died,
                unseen ? null : (int) draw().between("hour", 0, 23),
                unseen ? null : (int) draw().between("minute", 0, 59));
        Address place = hospital ? Address.in(family.unit(), "Số 1, đường Bình Minh") : family.home();
        return new DeathDeclaration.Deceased(
                who.fullName(),
                who.personalId(),
                null,
                who.declaredBirthDate(),
                who.sex().name(),
                who.ethnicity(),
                who.nationality(),
                who.residence(),
                when,
                new DeathDeclaration.Place(hospital ? HOSPITAL : null, place),
                cause(),
                paper(hospital));
    }

    private String cause() {
        if (family.circumstance() == DeathCircumstance.EMERGENCY) {
            return "Tai nạn giao thông";
        }
        return family.circumstance().child() ? "Viêm phổi nặng" : "Bệnh già, bệnh tim mạch";
    }

    private DeathDeclaration.Paper paper(boolean hospital) {
        if (draw().happens("no-paper", WITHOUT_PAPER)) {
            return null;
        }
        boolean accident = family.circumstance() == DeathCircumstance.EMERGENCY;
        if (accident || draw().happens("substitute", SUBSTITUTE)) {
            return new DeathDeclaration.Paper(
                    "POLICE_CONFIRMATION", null, null, "Công an cấp xã, mã đơn vị " + family.unit(), died);
        }
        String issuer = hospital ? HOSPITAL : "Ủy ban nhân dân cấp xã, mã đơn vị " + family.unit();
        return new DeathDeclaration.Paper("DEATH_NOTICE", null, paperNumber, issuer, died);
    }

    private DeathDeclaration.Delivery delivery(DeathCircumstance circumstance) {
        List<String> stores = new ArrayList<>(List.of("JUSTICE", "PUBLIC_SECURITY"));
        boolean post = circumstance.insured() && draw().happens("post", BY_POST);
        String office = draw().happens("office", AT_THE_OFFICE) ? "DEATH_OFFICE" : "NONE";
        if (circumstance.insured()) {
            stores.add("FINANCE");
        }
        if (circumstance.merit()) {
            stores.add("HOME_AFFAIRS");
        }
        if (circumstance.social().isPresent()) {
            stores.add("HEALTH");
        }
        return new DeathDeclaration.Delivery(
                stores,
                (int) draw().between("copies", 0, 3),
                "NONE",
                post ? "POST" : "NONE",
                circumstance.merit() ? office : "NONE",
                circumstance.social().isPresent() ? office : "NONE",
                post ? family.home() : null);
    }
}
