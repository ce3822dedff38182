package vn.lienthong.procedure.web;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.dossier.declaration.Beneficiary;
import vn.lienthong.dossier.declaration.BenefitPayment;
import vn.lienthong.dossier.declaration.BenefitRequest;
import vn.lienthong.dossier.declaration.FuneralRecipient;
import vn.lienthong.dossier.declaration.MeritRelatives;
import vn.lienthong.dossier.declaration.MoneyReceiver;
import vn.lienthong.dossier.declaration.OneOffRepresentative;
import vn.lienthong.dossier.declaration.ReceivingPerson;
import vn.lienthong.dossier.declaration.Relative;

/** The part of Mẫu số 02 about funeral allowance and survivor benefits: kind of beneficiary, tables, who is paid and how. */
final class BenefitSections {
    private final BenefitRequest benefit;
    private final DeclarationWords words;
    private final ComparedLines lines;

    /** @param benefit {@code null} if none is asked for */
    BenefitSections(BenefitRequest benefit, DeclarationWords words, ComparedLines lines) {
        this.benefit = benefit;
        this.words = words;
        this.lines = lines;
    }

    List<DeclarationSection> all() {
        if (benefit == null) {
            return List.of(lines.section("beneficiary"));
        }
        List<DeclarationSection> sections = new ArrayList<>();
        sections.add(beneficiary(benefit.beneficiary()));
        sections.add(lines.section(
                "relatives",
                lines.line(
                        "benefit.relatives", String.valueOf(benefit.relatives().size())),
                lines.line(
                        "benefit.receivers", String.valueOf(benefit.receivers().size()))));
        for (int i = 0; i < benefit.relatives().size(); i++) {
            sections.add(relative(i, benefit.relatives().get(i)));
        }
        for (int i = 0; i < benefit.receivers().size(); i++) {
            sections.add(receiver(i, benefit.receivers().get(i)));
        }
        sections.add(meritRelatives(benefit.meritRelatives()));
        sections.add(funeral(benefit.funeral()));
        sections.add(oneOff(benefit.oneOff()));
        return sections;
    }

    private DeclarationSection beneficiary(Beneficiary kind) {
        String path = "benefit.beneficiary.";
        var social = kind.social();
        var merit = kind.merit();
        var insurance = kind.insurance();
        return lines.section(
                "beneficiary",
                lines.line(path + "social.kinds", social == null ? "" : words.of(social.kinds())),
                lines.line(
                        path + "merit",
                        merit == null
                                ? ""
                                : words.joined(
                                        " · ",
                                        merit.decisionNumber(),
                                        words.of(merit.decisionDate()),
                                        merit.decisionIssuer())),
                lines.line(path + "merit.monthlyLevel", merit == null ? "" : words.money(merit.monthlyLevel())),
                lines.line(path + "merit.lastMonthPaid", merit == null ? "" : words.date(merit.lastMonthPaid())),
                lines.line(path + "insurance.number", insurance == null ? "" : words.of(insurance.number())),
                lines.line(path + "insurance.pensionPaidAt", insurance == null ? "" : insurance.pensionPaidAt()),
                lines.line(path + "insurance.voluntaryPaidAt", insurance == null ? "" : insurance.voluntaryPaidAt()));
    }

    private DeclarationSection relative(int index, Relative relative) {
        String path = "benefit.relatives[" + index + "].";
        return lines.row(
                "relative",
                index + 1,
                lines.line(path + "fullName", relative.fullName()),
                lines.line(path + "number", words.of(relative.number())),
                lines.line(path + "relation", words.of(relative.relation())),
                lines.line(
                        path + "birthDate",
                        words.joined(" · ", words.of(relative.birthDate()), words.of(relative.sex()))),
                lines.line(path + "deceased", words.yesNo(relative.deceased())),
                lines.line(path + "address", words.joined(" · ", words.address(relative.address()), relative.phone())),
                lines.line(path + "monthlyIncome", words.money(relative.monthlyIncome())),
                lines.line(path + "asks", words.of(relative.asks())),
                lines.line(path + "payment", payment(relative.payment())),
                lines.line(path + "confirmedBy", words.of(relative.confirmedBy())),
                lines.line(path + "undertaker", words.yesNo(relative.undertaker())),
                lines.line(path + "incapacitated", words.yesNo(relative.incapacitated())),
                lines.line(path + "capacityLoss", words.yesNo(relative.capacityLoss())));
    }

    private DeclarationSection receiver(int index, MoneyReceiver receiver) {
        String path = "benefit.receivers[" + index + "].";
        return lines.row(
                "receiver",
                index + 1,
                lines.line(path + "forRelative", String.valueOf(receiver.forRelative())),
                lines.line(path + "fullName", receiver.fullName()),
                lines.line(path + "personalId", words.of(receiver.personalId())),
                lines.line(path + "relation", receiver.relation()),
                lines.line(path + "address", words.joined(" · ", words.address(receiver.address()), receiver.phone())));
    }

    private DeclarationSection meritRelatives(MeritRelatives relatives) {
        if (relatives == null) {
            return lines.section("meritRelatives");
        }
        String path = "benefit.meritRelatives.";
        List<DeclarationLine> fields = new ArrayList<>();
        for (int i = 0; i < relatives.all().size(); i++) {
            var relative = relatives.all().get(i);
            fields.add(lines.line(
                    path + "all[" + i + "]",
                    words.joined(
                            " · ",
                            relative.fullName(),
                            words.of(relative.relation()),
                            words.of(relative.birthDate()),
                            words.of(relative.personalId()),
                            words.address(relative.address()),
                            relative.circumstance())));
        }
        for (int i = 0; i < relatives.adultChildren().size(); i++) {
            var child = relatives.adultChildren().get(i);
            fields.add(lines.line(
                    path + "adultChildren[" + i + "]",
                    words.joined(
                            " · ",
                            child.fullName(),
                            words.of(child.birthDate()),
                            words.of(child.personalId()),
                            words.of(child.ground()),
                            child.detail())));
        }
        return lines.section("meritRelatives", fields.toArray(DeclarationLine[]::new));
    }

    private DeclarationSection funeral(FuneralRecipient funeral) {
        if (funeral == null) {
            return lines.section("funeral");
        }
        var organisation = funeral.organisation();
        return lines.section(
                "funeral",
                lines.line("benefit.funeral.person", person(funeral.person())),
                lines.line(
                        "benefit.funeral.organisation",
                        organisation == null
                                ? ""
                                : words.joined(
                                        " · ",
                                        organisation.name(),
                                        organisation.representative(),
                                        organisation.position(),
                                        words.address(organisation.address()),
                                        organisation.phone())),
                lines.line("benefit.funeral.payment", payment(funeral.payment())));
    }

    private DeclarationSection oneOff(OneOffRepresentative oneOff) {
        return oneOff == null
                ? lines.section("oneOff")
                : lines.section(
                        "oneOff",
                        lines.line("benefit.oneOff.person", person(oneOff.person())),
                        lines.line("benefit.oneOff.payment", payment(oneOff.payment())));
    }

    private String person(ReceivingPerson person) {
        return person == null
                ? ""
                : words.joined(
                        " · ",
                        person.fullName(),
                        words.of(person.personalId()),
                        words.of(person.relation()),
                        words.address(person.address()),
                        person.phone());
    }

    private String payment(BenefitPayment payment) {
        return payment == null
                ? ""
                : words.joined(
                        " · ",
                        words.of(payment.by()),
                        payment.bank(),
                        words.account(payment.accountNumber()),
                        payment.accountHolder());
    }
}
