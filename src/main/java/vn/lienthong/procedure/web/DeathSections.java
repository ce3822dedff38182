package vn.lienthong.procedure.web;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.DeathPaper;
import vn.lienthong.dossier.declaration.TimeOfDeath;

/** Mẫu số 02 section by section (NĐ 301/2026): every field, declared or not, in the order of the form. */
final class DeathSections {
    private final DeathDeclaration death;
    private final DeclarationWords words;
    private final ComparedLines lines;

    DeathSections(DeathDeclaration death, DeclarationWords words, ComparedLines lines) {
        this.death = death;
        this.words = words;
        this.lines = lines;
    }

    List<DeclarationSection> all() {
        List<DeclarationSection> sections = new ArrayList<>();
        sections.add(lines.section(
                "recipients",
                lines.line("recipients", words.of(death.recipients())),
                lines.line("procedures", words.of(death.procedures()))));
        sections.add(requester());
        sections.add(deceased());
        sections.addAll(new BenefitSections(death.benefit(), words, lines).all());
        sections.add(delivery());
        sections.add(lines.section("truthful", lines.line("truthful", words.yesNo(death.truthful()))));
        return List.copyOf(sections);
    }

    private DeclarationSection requester() {
        var requester = death.requester();
        return lines.section(
                "requester",
                lines.line("requester.fullName", requester.fullName()),
                lines.line("requester.personalId", words.of(requester.personalId())),
                lines.date("requester.birthDate", words.of(requester.birthDate())),
                lines.residence("requester.residence", words.of(requester.residence())),
                lines.line("requester.relation", words.of(requester.relation())),
                lines.line("requester.phone", requester.phone()),
                lines.line("requester.email", requester.email()),
                lines.line("requester.eidLevel", String.valueOf(requester.eidLevel())));
    }

    private DeclarationSection deceased() {
        var deceased = death.deceased();
        return lines.section(
                "deceased",
                lines.line("deceased.fullName", deceased.fullName()),
                lines.line("deceased.personalId", words.of(deceased.personalId())),
                lines.line("deceased.otherDocument", words.of(deceased.otherDocument())),
                lines.date("deceased.birthDate", words.of(deceased.birthDate())),
                lines.sex("deceased.sex", words.of(deceased.sex())),
                lines.line("deceased.ethnicity", deceased.ethnicity()),
                lines.line("deceased.nationality", deceased.nationality()),
                lines.residence("deceased.lastResidence", words.of(deceased.lastResidence())),
                lines.line("deceased.died.date", words.of(deceased.died().date())),
                lines.line("deceased.died.time", time(deceased.died())),
                lines.line(
                        "deceased.place",
                        words.joined(
                                ", ",
                                deceased.place().facilityName(),
                                words.address(deceased.place().address()))),
                lines.line("deceased.cause", deceased.cause()),
                lines.line("deceased.paper", paper(deceased.paper())));
    }

    /** Hours and minutes as the register writes them; unknown stays empty. */
    private static String time(TimeOfDeath died) {
        if (died.hour() == null) {
            return "";
        }
        return died.minute() == null
                ? "%02d giờ".formatted(died.hour())
                : "%02d giờ %02d phút".formatted(died.hour(), died.minute());
    }

    private String paper(DeathPaper paper) {
        return paper == null
                ? ""
                : words.joined(
                        " · ",
                        paper.name() == null ? words.of(paper.kind()) : paper.name(),
                        paper.number(),
                        paper.issuedBy(),
                        words.of(paper.issuedOn()));
    }

    private DeclarationSection delivery() {
        var delivery = death.delivery();
        return lines.section(
                "delivery",
                lines.line("delivery.electronicStores", words.of(delivery.electronicStores())),
                lines.line("delivery.deathExtractCopies", String.valueOf(delivery.deathExtractCopies())),
                lines.line("delivery.residenceNotice", words.of(delivery.residenceNotice())),
                lines.line("delivery.insuranceResult", words.of(delivery.insuranceResult())),
                lines.line("delivery.meritResult", words.of(delivery.meritResult())),
                lines.line("delivery.socialResult", words.of(delivery.socialResult())),
                lines.line("delivery.postalAddress", words.address(delivery.postalAddress())));
    }
}
