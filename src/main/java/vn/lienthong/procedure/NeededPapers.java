package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.hospital.HospitalCheck;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierPart;
import vn.lienthong.dossier.Dossiers;
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
    private Dossiers dossiers;

    @Inject
    private RequiredParts rule;

    @Inject
    private Incidents incidents;

    /** @return in the order of the circumstances; none for which a database has everything, nothing missing once it has ended */
    @Transactional
    public List<NeededPaper> of(String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        Set<PartKind> given = dossier.parts().stream().map(DossierPart::kind).collect(Collectors.toSet());
        RegistryState feed = feed(dossier);
        Map<DossierCircumstance, RegistryState> circumstances = new EnumMap<>(DossierCircumstance.class);
        circumstances(dossier).forEach(each -> circumstances.put(each, data(each, feed)));
        return rule.of(circumstances).stream()
                .map(required -> new NeededPaper(required, state(required, given, feed, dossier)))
                .filter(paper -> paper.state() == NeededPaper.State.HANDED_IN
                        || !dossier.status().ended())
                .toList();
    }

    /** @return whether this dossier's requester may be asked for such a paper */
    public boolean mayBeAsked(PartKind kind, Dossier dossier) {
        return !HELD_BY_FACILITIES.contains(kind)
                || circumstances(dossier).stream().noneMatch(IN_FACILITIES::contains)
                || !heldOrAwaited(feed(dossier), dossier);
    }

    private static Set<DossierCircumstance> circumstances(Dossier dossier) {
        return Json.read(
                        dossier.declarationJson(),
                        DeclarationForm.valueOf(dossier.form()).type())
                .circumstances();
    }

    /** A commune's Giấy báo tử may be in the feed, too, but need not. */
    private static RegistryState data(DossierCircumstance circumstance, RegistryState feed) {
        boolean fromTheFeed = IN_FACILITIES.contains(circumstance)
                || (circumstance == DossierCircumstance.DEATH_ELSEWHERE && feed == RegistryState.HELD);
        return fromTheFeed ? feed : RegistryState.NOT_HELD;
    }

    private static NeededPaper.State state(
            RequiredPart required, Set<PartKind> given, RegistryState feed, Dossier dossier) {
        if (required.isMetBy(given)) {
            return NeededPaper.State.HANDED_IN;
        }
        if (!IN_FACILITIES.contains(required.circumstance())) {
            return NeededPaper.State.MISSING;
        }
        if (feed == RegistryState.WRONG) {
            return NeededPaper.State.IN_DOUBT;
        }
        return heldOrAwaited(feed, dossier) ? NeededPaper.State.AWAITED : NeededPaper.State.MISSING;
    }

    /** The feed is searched by the paper's number: without one nothing can come. */
    private static boolean heldOrAwaited(RegistryState feed, Dossier dossier) {
        return feed == RegistryState.HELD
                || (feed == RegistryState.NOT_HELD && dossier.certificateCode().isPresent());
    }

    private RegistryState feed(Dossier dossier) {
        Optional<HospitalCheck> held =
                HospitalCheck.of(dossier).filter(check -> check.state() == HospitalCheck.State.HELD);
        if (held.isPresent()) {
            return held.get().contradictsDeclaration() ? RegistryState.WRONG : RegistryState.HELD;
        }
        return incidents.open(Agency.HOSPITAL.key()).isPresent() ? RegistryState.OUTAGE : RegistryState.NOT_HELD;
    }
}
