package vn.lienthong.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.BirthNotification;
import vn.lienthong.dossier.declaration.ChildbirthSupport;
import vn.lienthong.dossier.declaration.EarlierChild;
import vn.lienthong.dossier.declaration.HealthInsuranceRequest.PoorHouseholdCertificate;
import vn.lienthong.dossier.declaration.MarriageCertificate;
import vn.lienthong.dossier.declaration.OtherDocument;
import vn.lienthong.dossier.declaration.Parent;
import vn.lienthong.dossier.declaration.Payment;

/** Mẫu số 01 section by section (NĐ 63/2024, sđ. NĐ 301/2026): every field, declared or not, in the order of the form. */
final class BirthSections {
    private final BirthDeclaration birth;
    private final DeclarationWords words;
    private final ComparedLines lines;

    BirthSections(BirthDeclaration birth, DeclarationWords words, ComparedLines lines) {
        this.birth = birth;
        this.words = words;
        this.lines = lines;
    }

    List<DeclarationSection> all() {
        return List.of(
                lines.section("recipients", lines.line("recipients", words.of(birth.recipients()))),
                requester(),
                child(),
                parent("mother", birth.mother()),
                parent("father", birth.father()),
                marriageCertificate(),
                residence(),
                healthInsurance(),
                delivery(),
                childbirthSupport(),
                lines.section("truthful", lines.line("truthful", words.yesNo(birth.truthful()))));
    }

    private DeclarationSection requester() {
        var requester = birth.requester();
        return lines.section(
                "requester",
                lines.line("requester.fullName", requester.fullName()),
                lines.line("requester.personalId", words.of(requester.personalId())),
                lines.date("requester.birthDate", words.of(requester.birthDate())),
                lines.residence("requester.residence", words.of(requester.residence())),
                lines.line("requester.relation", words.of(requester.relation())),
                lines.line("requester.phone", requester.phone()),
                lines.line("requester.email", requester.email()),
                lines.line("requester.eidLevel", text(requester.eidLevel(), String::valueOf)));
    }

    private DeclarationSection child() {
        var child = birth.child();
        BirthNotification paper = child.birthNotification();
        return lines.section(
                "child",
                lines.line("child.fullName", child.fullName()),
                lines.line("child.birthDate", words.of(child.birthDate())),
                lines.line("child.birthDateInWords", child.birthDateInWords()),
                lines.line("child.sex", words.of(child.sex())),
                lines.line("child.ethnicity", child.ethnicity()),
                lines.line("child.nationality", child.nationality()),
                lines.line(
                        "child.birthPlace",
                        words.joined(
                                ", ",
                                child.birthPlace().facilityName(),
                                words.address(child.birthPlace().address()))),
                lines.line("child.hometown", words.address(child.hometown())),
                lines.line("child.birthNotification", text(paper, each -> each.number()
                        .value())),
                lines.line("child.birthNotification.issuedOn", text(paper, each -> words.of(each.issuedOn()))),
                lines.line("child.birthNotification.issuedBy", text(paper, BirthNotification::issuedBy)));
    }

    private DeclarationSection parent(String path, Parent parent) {
        if (parent == null) {
            return lines.section(path);
        }
        OtherDocument other = parent.otherDocument();
        return lines.section(
                path,
                lines.line(path + ".fullName", parent.fullName()),
                lines.line(path + ".personalId", words.of(parent.personalId())),
                lines.line(path + ".otherDocument", words.of(other)),
                lines.date(path + ".birthDate", words.of(parent.birthDate())),
                lines.line(path + ".ethnicity", parent.ethnicity()),
                lines.line(path + ".nationality", parent.nationality()),
                lines.residence(path + ".residence", words.of(parent.residence())),
                lines.line(path + ".deceased", words.yesNo(parent.deceased())));
    }

    private DeclarationSection marriageCertificate() {
        MarriageCertificate paper = birth.marriageCertificate();
        if (paper == null) {
            return lines.section("marriageCertificate");
        }
        return lines.section(
                "marriageCertificate",
                lines.line("marriageCertificate.number", paper.number()),
                lines.line("marriageCertificate.bookNumber", paper.bookNumber()),
                lines.line("marriageCertificate.issuedOn", words.of(paper.issuedOn())),
                lines.line("marriageCertificate.issuedBy", paper.issuedBy()));
    }

    private DeclarationSection residence() {
        var residence = birth.residence();
        return lines.section(
                "residence",
                lines.line("residence.householderName", residence.householderName()),
                lines.line("residence.householderPersonalId", words.of(residence.householderPersonalId())),
                lines.line("residence.relationToHouseholder", words.of(residence.relationToHouseholder())),
                lines.line("residence.address", words.address(residence.address())),
                lines.line("residence.circumstance", words.of(residence.circumstance())),
                lines.line("residence.consentBy", words.of(residence.consentBy())));
    }

    private DeclarationSection healthInsurance() {
        var request = birth.healthInsurance();
        PoorHouseholdCertificate poor = request.poorHouseholdCertificate();
        return lines.section(
                "healthInsurance",
                lines.line(
                        "healthInsurance.firstCareFacility",
                        words.joined(" – ", request.firstCareFacilityCode(), request.firstCareFacilityName())),
                lines.line("healthInsurance.poorHousehold.number", text(poor, PoorHouseholdCertificate::number)),
                lines.line("healthInsurance.poorHousehold.issuedOn", text(poor, each -> words.of(each.issuedOn()))),
                lines.line(
                        "identityCard.requested",
                        words.yesNo(birth.identityCard().requested())));
    }

    private DeclarationSection delivery() {
        var delivery = birth.delivery();
        var vneid = birth.vneidIntegration();
        return lines.section(
                "delivery",
                lines.line("delivery.electronicStores", words.of(delivery.electronicStores())),
                lines.line("delivery.birthCertificateCopies", String.valueOf(delivery.birthCertificateCopies())),
                lines.line("delivery.residenceNotice", words.of(delivery.residenceNotice())),
                lines.line("delivery.healthCard", words.of(delivery.healthCard())),
                lines.line("delivery.identityCard", words.of(delivery.identityCard())),
                lines.line("delivery.postalAddress", words.address(delivery.postalAddress())),
                lines.line(
                        "vneidIntegration",
                        vneid == null
                                ? ""
                                : words.joined(" – ", words.yesNo(vneid.requested()), words.of(vneid.into()))));
    }

    private DeclarationSection childbirthSupport() {
        ChildbirthSupport support = birth.childbirthSupport();
        if (support == null) {
            return lines.section("childbirthSupport");
        }
        Payment payment = support.payment();
        List<DeclarationLine> fields = new ArrayList<>();
        fields.add(lines.line("childbirthSupport.groups", words.of(support.groups())));
        for (EarlierChild earlier : support.earlierChildren()) {
            fields.add(lines.line(
                    "childbirthSupport.earlierChild",
                    words.joined(
                            " · ", earlier.fullName(), words.of(earlier.personalId()), words.of(earlier.birthDate()))));
        }
        fields.add(lines.line(
                "childbirthSupport.payment",
                words.joined(
                        " · ",
                        words.of(payment.method()),
                        payment.bank(),
                        words.account(payment.accountNumber()),
                        payment.accountHolder())));
        return lines.section("childbirthSupport", fields.toArray(DeclarationLine[]::new));
    }

    private static <T> String text(T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }
}
