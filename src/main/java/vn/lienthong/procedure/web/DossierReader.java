package vn.lienthong.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierFilter;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.dossier.ProcedureStates;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.security.Units;
import vn.lienthong.ui.Labels;

/** Puts dossiers together with their procedures and units for the pages; who may see which is the search's affair. */
@ApplicationScoped
public class DossierReader {
    private static final int BYTES_PER_KILOBYTE = 1024;

    @PersistenceContext(unitName = "lienthong")
    EntityManager entities;

    @Inject
    DossierSearch search;

    @Inject
    ProcedureStates procedures;

    @Inject
    GrantedAnswers answers;

    @Inject
    Units units;

    @Inject
    Labels labels;

    /**
     * @param filter which dossiers
     * @param first how many of the latest to leave out
     * @param size at most how many
     * @return the dossiers with their procedures
     */
    @Transactional
    public List<DossierRow> find(DossierFilter filter, int first, int size) {
        List<Dossier> found = search.find(filter, first, size);
        Map<String, List<ProcedureState>> states =
                procedures.of(found.stream().map(Dossier::code).toList());
        return found.stream()
                .map(dossier -> new DossierRow(
                        dossier, units.nameOf(dossier.competentUnit()), states.getOrDefault(dossier.code(), List.of())))
                .toList();
    }

    /** @return how many there are in all */
    @Transactional
    public long count(DossierFilter filter) {
        return search.count(filter);
    }

    /**
     * @param code code of a dossier, its own or the portal's
     * @return the dossier; to whom it does not belong it does not exist
     */
    @Transactional
    public Optional<OpenedDossier> open(String code) {
        return search.one(code).map(this::opened);
    }

    /** @return a dossier somebody has allowed the caller to see, as its page shows it */
    OpenedDossier opened(Dossier dossier) {
        return new OpenedDossier(
                dossier,
                units.nameOf(dossier.competentUnit()),
                units.nameOf(dossier.receivingUnit()),
                issuedNumber(dossier),
                procedures.of(List.of(dossier.code())).getOrDefault(dossier.code(), List.of()),
                parts(dossier));
    }

    private String issuedNumber(Dossier dossier) {
        return answers.find(dossier.code(), Operation.ISSUE_PERSONAL_ID)
                .map(granted -> new PersonalId(granted.path("personalId").asText()).masked())
                .orElse(null);
    }

    /**
     * @param dossier a dossier the caller may see
     * @return jobs that failed for good and have not been dealt with
     */
    @Transactional
    public List<FailureRow> failures(OpenedDossier dossier) {
        return new Sql("select activity_id, message, failed_at from job_failure where")
                        .add("dossier_code = ? and resolved_at is null order by failed_at", dossier.code())
                        .rows(entities)
                        .stream()
                        .map(row -> new FailureRow(row.text(0), FailureWords.of(row.text(1), labels), row.instant(2)))
                        .toList();
    }

    /** Without the bytes: they are read only when a paper is opened. */
    private List<PartRow> parts(Dossier dossier) {
        return new Sql("select d.id, p.kind, d.file_name, d.size_bytes, d.sha256 from dossier_part p"
                        + " join document d on d.id = p.document_id where")
                .add("p.dossier_id = ? order by p.id", dossier.id()).rows(entities).stream()
                        .map(row -> new PartRow(
                                row.number(0),
                                row.text(1),
                                row.text(2),
                                (row.number(3) + BYTES_PER_KILOBYTE - 1) / BYTES_PER_KILOBYTE,
                                row.text(4)))
                        .toList();
    }
}
