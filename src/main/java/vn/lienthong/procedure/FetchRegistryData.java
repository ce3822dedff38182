package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.agency.AgencyUnavailable;
import vn.lienthong.agency.RequestRefused;
import vn.lienthong.agency.population.PopulationRegistry;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.RegistryComparison;
import vn.lienthong.dossier.declaration.RegistryPerson;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

/**
 * Looks the people of a declaration up, so that the officer sees each field beside what the registry holds and asks for
 * nothing it holds (NĐ 63/2024, Đ4 k5; sđ. NĐ 301/2026, Đ3). A silent registry keeps no dossier waiting.
 */
@ApplicationScoped
public class FetchRegistryData {
    @Inject
    private Dossiers dossiers;

    @Inject
    private PopulationRegistry registry;

    @Inject
    private AuditTrail trail;

    /** Looks everybody up and keeps the comparison with the dossier. */
    @Transactional
    public void fetch(String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        Declaration declaration = Json.read(
                dossier.declarationJson(),
                DeclarationForm.valueOf(dossier.form()).type());
        List<RegistryCheck> checks = new ArrayList<>();
        checks.add(check(
                "requester",
                declaration.requester().personalId(),
                person -> RegistryComparison.of(declaration.requester(), person)));
        declaration.people().stream()
                .map(person -> check(person.path(), person.personalId(), person.comparison()))
                .forEach(checks::add);
        dossier.keepRegistryCheck(Json.write(checks));
        trail.record(Act.of("FETCH_REGISTRY_DATA")
                .on("Dossier", dossierCode)
                .dossier(dossierCode)
                .after(summary(checks))
                .because(null, "NĐ 63/2024, Đ4 k5; sđ. NĐ 301/2026, Đ3"));
    }

    /** @return whether the registry did not answer about somebody when it was last asked, so that asking again may help */
    public static boolean silent(Dossier dossier) {
        return RegistryCheck.of(dossier).stream()
                .anyMatch(check -> check.finding() == RegistryCheck.Finding.UNAVAILABLE);
    }

    private RegistryCheck check(
            String path, PersonalId number, Function<RegistryPerson, List<ComparedField>> comparison) {
        if (number == null) {
            return new RegistryCheck(path, RegistryCheck.Finding.NO_NUMBER, List.of());
        }
        try {
            return registry.lookUp(number)
                    .map(person -> new RegistryCheck(path, RegistryCheck.Finding.FOUND, comparison.apply(person)))
                    .orElseGet(() -> new RegistryCheck(path, RegistryCheck.Finding.NOT_FOUND, List.of()));
        } catch (AgencyUnavailable | RequestRefused | JsonRejection silentOrUnreadable) {
            return new RegistryCheck(path, RegistryCheck.Finding.UNAVAILABLE, List.of());
        }
    }

    /** Findings and numbers only: the trail keeps no second copy of personal data. */
    private static Map<String, String> summary(List<RegistryCheck> checks) {
        return checks.stream()
                .collect(Collectors.toMap(
                        RegistryCheck::person,
                        check -> check.finding() + " "
                                + check.fields().stream()
                                        .filter(field -> field.state() == ComparedField.State.DIFFERENT)
                                        .count()));
    }
}
