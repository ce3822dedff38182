package vn.lienthong.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationCheck;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.procedure.RegistryCheck;
import vn.lienthong.procedure.death.RoutedBenefits;
import vn.lienthong.procedure.rule.RuleTexts;
import vn.lienthong.security.Unit;
import vn.lienthong.security.Units;
import vn.lienthong.ui.Labels;

/**
 * Lays a declaration out as the officer checks it: every field of the form, beside it what the registry holds, and what
 * the check of the declaration warned of on the day it was received.
 */
@ApplicationScoped
public class DeclarationReader {
    private static final String ROOT = "declaration.";

    @Inject
    Validator validator;

    @Inject
    Units units;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    /**
     * @param opened a dossier the caller may see
     * @return its declaration, in the language of the caller's pages
     */
    public DeclarationPaper read(OpenedDossier opened) {
        return read(opened, labels.locale());
    }

    /**
     * @param opened a dossier the caller may see
     * @param locale language of the labels and texts
     * @return its declaration
     */
    DeclarationPaper read(OpenedDossier opened, Locale locale) {
        Dossier dossier = opened.dossier();
        var form = DeclarationForm.valueOf(dossier.form());
        Declaration declaration = Json.read(dossier.declarationJson(), form.type());
        var words = new DeclarationWords(form, locale, code -> units.find(code).map(Unit::name));
        var compared = new ComparedLines(RegistryCheck.of(dossier), words, warnings(opened, declaration, locale));
        List<DeclarationSection> all = new ArrayList<>();
        dossier.benefitRouteJson()
                .map(json -> Json.read(json, RoutedBenefits.class))
                .map(routed -> new RouteSection(routed, words, new RuleTexts(locale)).section())
                .ifPresent(all::add);
        all.addAll(sections(declaration, words, compared));
        return new DeclarationPaper(words.of(form), List.copyOf(all));
    }

    /** @return what was declared, section by section, beside nothing */
    List<DeclarationSection> declared(OpenedDossier opened) {
        var form = DeclarationForm.valueOf(opened.dossier().form());
        var words = new DeclarationWords(
                form, labels.locale(), code -> units.find(code).map(Unit::name));
        return sections(
                Json.read(opened.dossier().declarationJson(), form.type()),
                words,
                new ComparedLines(List.of(), words, Map.of()));
    }

    private static List<DeclarationSection> sections(
            Declaration declaration, DeclarationWords words, ComparedLines compared) {
        if (declaration instanceof BirthDeclaration birth) {
            return new BirthSections(birth, words, compared).all();
        }
        if (declaration instanceof DeathDeclaration death) {
            return new DeathSections(death, words, compared).all();
        }
        return new FormSections(words, compared).of(declaration);
    }

    private Map<String, String> warnings(OpenedDossier opened, Declaration declaration, Locale locale) {
        Set<PartKind> kinds = opened.parts().stream()
                .map(part -> PartKind.valueOf(part.kind()))
                .collect(Collectors.toSet());
        var received =
                opened.dossier().technicalReceiptAt().atZone(clock.getZone()).toLocalDate();
        Stream<FieldError> warned =
                DeclarationCheck.warnings(new DeclarationCheck(validator).check(declaration, kinds, received), locale)
                        .stream();
        return warned.collect(Collectors.toMap(
                warning ->
                        warning.field().startsWith(ROOT) ? warning.field().substring(ROOT.length()) : warning.field(),
                FieldError::message,
                (one, other) -> one + " " + other));
    }
}
