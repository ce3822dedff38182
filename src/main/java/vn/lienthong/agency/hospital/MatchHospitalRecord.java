package vn.lienthong.agency.hospital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.agency.hospital.HospitalCheck.State;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.DeclarationCorrected;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSubmitted;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.platform.Json;

/** Brings a facility's paper and a dossier together by the paper's number, whichever came first (L20). */
@ApplicationScoped
public class MatchHospitalRecord {
    private static final String LAW = "NĐ 63/2024, Đ4 k5, Đ25; sđ. NĐ 301/2026, Đ3";

    @Inject
    private HospitalRecords records;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditTrail trail;

    void submitted(@Observes DossierSubmitted event) {
        match(event.dossier());
    }

    void corrected(@Observes DeclarationCorrected event) {
        match(event.dossier());
    }

    /** A paper came: every dossier that declared its number is looked at again. */
    @Transactional
    public void received(HospitalRecord paper) {
        // Locked: the dossier's own process may be at work on it.
        dossiers.withCertificate(paper.kind().name(), paper.code())
                .forEach(dossier -> match(dossiers.requireLocked(dossier.code())));
    }

    private void match(Dossier dossier) {
        HospitalCheck check = check(dossier);
        String json = Json.write(check);
        if (dossier.hospitalCheckJson().equals(Optional.of(json))) {
            return;
        }
        dossier.keepHospitalCheck(json);
        if (check.state() == State.HELD) {
            trail.record(Act.of("MATCH_HOSPITAL_RECORD")
                    .on("Dossier", dossier.code())
                    .dossier(dossier.code())
                    .after(Map.of(
                            "paper", check.code(),
                            "revision", String.valueOf(check.revision()),
                            "remarks", check.remarks().toString()))
                    .because(null, LAW));
        }
    }

    private HospitalCheck check(Dossier dossier) {
        Optional<String> code = dossier.certificateCode();
        if (code.isEmpty()) {
            return HospitalCheck.without(State.NO_PAPER, null);
        }
        var kind = HospitalRecord.Kind.valueOf(dossier.linkedProcedure());
        return records.current(kind, code.get())
                .map(paper -> compare(dossier, paper))
                .orElseGet(() -> HospitalCheck.without(State.NOT_HELD, code.get()));
    }

    private static HospitalCheck compare(Dossier dossier, HospitalRecord paper) {
        return switch (paper.kind()) {
            case BIRTH -> HospitalComparison.of(
                    Json.read(dossier.declarationJson(), BirthDeclaration.class),
                    Json.read(paper.content(), BirthPaper.class));
            case DEATH -> HospitalComparison.of(
                    Json.read(dossier.declarationJson(), DeathDeclaration.class),
                    Json.read(paper.content(), DeathPaperRecord.class));
        };
    }
}
