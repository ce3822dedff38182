package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.hospital.HospitalCheck;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierPart;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.DeclarationForm;
import vn.lienthong.dossier.declaration.DossierCircumstance;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.rule.RegistryState;
import vn.lienthong.procedure.rule.RequiredPart;
import vn.lienthong.procedure.rule.RequiredParts;
import vn.lienthong.sla.Incidents;

/**
 * Thành phần hồ sơ of one dossier: what its circumstances ask for, beside what was handed in and what the facilities' feed
 * holds. What a facility should have sent may be asked for only while an outage of its data is announced, or if what it holds
 * is wrong (NĐ 118/2025, Đ4 k2a; sđ. NĐ 309/2026, Đ2; L20).
 */
@ApplicationScoped
public class NeededPapers {
    private static final Set<DossierCircumstance> IN_FACILITIES =
            EnumSet.of(DossierCircumstance.BIRTH_IN_FACILITY, DossierCircumstance.DEATH_IN_FACILITY);
    private static final Set<PartKind> HELD_BY_FACILITIES =
            EnumSet.of(PartKind.BIRTH_NOTIFICATION, PartKind.DEATH_NOTICE);

    @Inject
    private RequiredParts rule;

    @Inject
    private Incidents incidents;

    /** @return in the order of the circumstances; none for which a database has everything */
    @Transactional
    public List<NeededPaper> of(Dossier dossier) {
        Set<PartKind> given = dossier.parts().stream().map(DossierPart::kind).collect(Collectors.toSet());
        RegistryState feed = feed(dossier);
        Map<DossierCircumstance, RegistryState> circumstances = new EnumMap<>(DossierCircumstance.class);
        Json.read(
                        dossier.declarationJson(),
                        DeclarationForm.valueOf(dossier.form()).type())
                .circumstances()
                .forEach(each -> circumstances.put(each, IN_FACILITIES.contains(each) ? feed : RegistryState.NOT_HELD));
        return rule.of(circumstances).stream()
                .map(required -> new NeededPaper(required, state(required, given, feed)))
                .toList();
    }

    /** @return whether this dossier's requester may be asked for such a paper */
    public boolean mayBeAsked(PartKind kind, Dossier dossier) {
        return !HELD_BY_FACILITIES.contains(kind) || failed(feed(dossier));
    }

    private static NeededPaper.State state(RequiredPart required, Set<PartKind> given, RegistryState feed) {
        if (required.isMetBy(given)) {
            return NeededPaper.State.HANDED_IN;
        }
        if (!IN_FACILITIES.contains(required.circumstance()) || feed == RegistryState.OUTAGE) {
            return NeededPaper.State.MISSING;
        }
        return feed == RegistryState.WRONG ? NeededPaper.State.IN_DOUBT : NeededPaper.State.AWAITED;
    }

    private static boolean failed(RegistryState feed) {
        return feed == RegistryState.WRONG || feed == RegistryState.OUTAGE;
    }

    private RegistryState feed(Dossier dossier) {
        HospitalCheck check = HospitalCheck.of(dossier).orElse(null);
        if (check != null
                && check.fields().stream().anyMatch(field -> field.state() == ComparedField.State.DIFFERENT)) {
            return RegistryState.WRONG;
        }
        if (check != null && check.state() == HospitalCheck.State.HELD) {
            return RegistryState.HELD;
        }
        return incidents.open(Agency.HOSPITAL.key()).isPresent() ? RegistryState.OUTAGE : RegistryState.NOT_HELD;
    }
}
