package vn.lienthong.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.procedure.death.RoutedBenefits;
import vn.lienthong.procedure.rule.BenefitBranch;
import vn.lienthong.procedure.rule.RuleTexts;
import vn.lienthong.sla.LegalGround;

/**
 * Which branch pays what after a death, beside the declaration it was read from: the one that pays, those passed over, how
 * much each would give, the article and what is not sure (NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10; domain.md, L15).
 */
final class RouteSection {
    private static final String KEY = "benefitRoute";
    private final RoutedBenefits routed;
    private final DeclarationWords words;
    private final RuleTexts texts;

    RouteSection(RoutedBenefits routed, DeclarationWords words, RuleTexts texts) {
        this.routed = routed;
        this.words = words;
        this.texts = texts;
    }

    DeclarationSection section() {
        List<DeclarationLine> lines = new ArrayList<>();
        lines.add(line("knownOn", words.of(routed.knownOn()), ""));
        lines.add(line("funeral", funeral(), ""));
        lines.add(line(
                "why",
                words.joined(" · ", texts.word(routed.why()), routed.legalGround()),
                doubt(routed.legalGround(), routed.doubt())));
        if (routed.stopsSurvivorBenefit()) {
            lines.add(line("stopFirst", texts.word(BenefitBranch.INSURANCE), ""));
        }
        for (RoutedBenefits.Ground ground : routed.grounds()) {
            lines.add(new DeclarationLine(
                    KEY + "." + ground.ground(),
                    texts.word(ground.ground()),
                    answer(ground),
                    "",
                    "",
                    doubt(ground.legalGround(), ground.doubt())));
        }
        return new DeclarationSection(KEY, words.title(KEY), false, "", List.copyOf(lines));
    }

    private DeclarationLine line(String field, String value, String warning) {
        String path = KEY + "." + field;
        return new DeclarationLine(path, words.label(path), value, "", "", warning);
    }

    private String funeral() {
        return routed.funeral() == null
                ? words.label(KEY + ".nobody")
                : words.joined(
                        " · ",
                        texts.word(routed.funeral().branch()),
                        texts.word(routed.funeral().kind()),
                        words.money(routed.funeral().amount()));
    }

    private String answer(RoutedBenefits.Ground ground) {
        String branch =
                switch (ground.leadsTo()) {
                    case INSURANCE, MERIT, SOCIAL -> texts.word(
                            BenefitBranch.valueOf(ground.leadsTo().name()));
                    case NONE, OPEN, STAND_ALONE -> words.label(KEY + "." + ground.leadsTo());
                };
        return words.joined(
                " · ",
                branch,
                ground.kind() == null ? null : texts.word(ground.kind()),
                words.money(ground.amount()),
                ground.kind() == null ? null : words.label(KEY + (ground.paid() ? ".paid" : ".passedOver")),
                ground.beside() == null ? null : texts.word(ground.beside()),
                ground.legalGround());
    }

    private String doubt(String article, String key) {
        return texts.doubt(new LegalGround(article, Optional.ofNullable(key))).orElse("");
    }
}
