package vn.agencysim.family;

import java.time.LocalDate;
import java.util.List;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.wire.PersonalNumber;

/** Fills in Mẫu số 01 as this family would for this child. */
record FillDeclaration(Family family, Declaration.Child child, Plot.BirthWish wish) {
    private static final double FATHER_FILES = 0.6;
    private static final double POOR = 0.05;
    private static final double NOT_OWNERS = 0.1;
    private static final double BY_POST = 0.1;
    private static final int EID_LEVEL = 2;

    Declaration declaration() {
        Declaration.Requester requester = requester();
        return new Declaration(
                List.of("COMMUNE", "RESIDENCE", "HEALTH_INSURANCE"),
                requester,
                child,
                parent(family.mother()),
                family.father().map(this::parent).orElse(null),
                family.married() ? marriage() : null,
                residence(),
                healthInsurance(),
                new Declaration.IdentityCard(wish.identityCard()),
                delivery(),
                new Declaration.VneidIntegration(true, requester.relation()),
                wish == Plot.BirthWish.CHILDBIRTH_SUPPORT ? support() : null,
                true);
    }

    private Draw draw() {
        return family.draw();
    }

    private Declaration.Requester requester() {
        boolean fatherFiles =
                family.father().filter(f -> f.personalId() != null).isPresent()
                        && draw().happens("father-files", FATHER_FILES);
        Adult who = fatherFiles ? family.father().orElseThrow() : family.mother();
        // 0123 is a prefix no longer given out: nobody is called by mistake.
        String phone = "0123" + draw().digits("phone", 6);
        return new Declaration.Requester(
                who.fullName(),
                who.personalId(),
                who.declaredBirthDate(),
                who.residence(),
                fatherFiles ? "FATHER" : "MOTHER",
                phone,
                null,
                EID_LEVEL);
    }

    private Declaration.Parent parent(Adult adult) {
        Declaration.OtherDocument passport = adult.personalId() != null
                ? null
                : new Declaration.OtherDocument(
                        "PASSPORT",
                        "X" + draw().digits("passport", 7),
                        LocalDate.of(2022, 3, 1),
                        "Cơ quan cấp hộ chiếu " + adult.nationality(),
                        Country.named(adult.nationality()).name());
        return new Declaration.Parent(
                adult.fullName(),
                adult.personalId(),
                passport,
                adult.declaredBirthDate(),
                adult.ethnicity(),
                adult.nationality(),
                adult.residence(),
                false);
    }

    private Declaration.MarriageCertificate marriage() {
        int year = (int) draw().between("wedding", 2018, 2025);
        return new Declaration.MarriageCertificate(
                String.valueOf(draw().between("wedding-number", 1, 180)),
                "01/" + year,
                LocalDate.of(year, 5, 20),
                "Ủy ban nhân dân cấp xã, mã đơn vị " + family.unit());
    }

    private Declaration.ResidenceRequest residence() {
        Adult householder = family.householder();
        boolean ofParents = family.householderIsParent();
        boolean owners = ofParents && !draw().happens("not-owners", NOT_OWNERS);
        String consent = wish.consent() ? "VNEID" : "CT01";
        return new Declaration.ResidenceRequest(
                householder.fullName(),
                householder.personalId(),
                ofParents ? "CHILD" : "GRANDCHILD",
                householder.address(),
                owners ? "PARENT_OWNS" : ofParents ? "PARENTS_DO_NOT_OWN" : "OTHER",
                ofParents ? "NOT_NEEDED" : consent);
    }

    private Declaration.HealthInsurance healthInsurance() {
        Declaration.PoorHouseholdCertificate poor = draw().happens("poor", POOR)
                ? new Declaration.PoorHouseholdCertificate(
                        "HN-" + family.unit() + "-" + draw().digits("poor-number", 4),
                        child.birthDate().minusMonths(6))
                : null;
        String province = family.mother().address().provinceCode();
        return new Declaration.HealthInsurance(
                province + "%03d".formatted(draw().between("care", 1, 20)), "Trạm y tế Bình Minh (mô phỏng)", poor);
    }

    private Declaration.Delivery delivery() {
        boolean post = draw().happens("post", BY_POST);
        return new Declaration.Delivery(
                List.of("PORTAL", "VNEID"),
                (int) draw().between("copies", 0, 3),
                "NONE",
                post ? "POST" : "NONE",
                "NONE",
                post ? family.mother().address() : null);
    }

    private Declaration.ChildbirthSupport support() {
        LocalDate born = child.birthDate().minusYears(4);
        String name = Names.full(draw(), "earlier", family.surname(), Sex.FEMALE);
        String number = PersonalNumber.of(
                family.mother().address().provinceCode(), Sex.FEMALE.name(), born, draw().digits("earlier-number", 6));
        return new Declaration.ChildbirthSupport(
                List.of("TWO_CHILDREN_BEFORE_35"),
                List.of(new Declaration.EarlierChild(name, number, born)),
                new Declaration.Payment(
                        "BANK_ACCOUNT",
                        "Ngân hàng Mô Phỏng",
                        "9" + draw().digits("account", 11),
                        family.mother().fullName()));
    }
}
