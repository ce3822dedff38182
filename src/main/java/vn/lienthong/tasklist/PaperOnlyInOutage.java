package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.hospital.HospitalCheck;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.MissingPart;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.Json;
import vn.lienthong.sla.Incidents;

/**
 * The facility's paper may be asked for only while an outage of its data is announced, or if what it holds is wrong (NĐ
 * 118/2025, Đ4 k2a; sđ. NĐ 309/2026, Đ2; L20).
 */
@ApplicationScoped
public class PaperOnlyInOutage implements DecisionObjection {
    private static final Set<PartKind> HELD_BY_FACILITIES =
            EnumSet.of(PartKind.BIRTH_NOTIFICATION, PartKind.DEATH_NOTICE);

    @Inject
    private Dossiers dossiers;

    @Inject
    private Incidents incidents;

    @Override
    public Optional<TaskResult.Objected> against(OfficerTask task, TaskDecision decision) {
        List<MissingPart> missing = decision.details().missing();
        for (int i = 0; i < missing.size(); i++) {
            PartKind part = missing.get(i).part();
            if (part != null && HELD_BY_FACILITIES.contains(part) && !mayBeAsked(task.dossierCode())) {
                return Optional.of(new TaskResult.Objected("paper", Optional.of("missing[%d].part".formatted(i))));
            }
        }
        return Optional.empty();
    }

    private boolean mayBeAsked(String dossierCode) {
        return incidents.open(Agency.HOSPITAL.key()).isPresent() || isWrong(dossiers.require(dossierCode));
    }

    private static boolean isWrong(Dossier dossier) {
        return dossier.hospitalCheckJson()
                .map(json -> Json.read(json, HospitalCheck.class))
                .filter(check ->
                        check.fields().stream().anyMatch(field -> field.state() == ComparedField.State.DIFFERENT))
                .isPresent();
    }
}
