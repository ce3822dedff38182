package vn.lienthong.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.RegistryCheck;
import vn.lienthong.security.CurrentActor;

/** Reads one dossier for its page; to whom it does not belong it does not exist. */
@ApplicationScoped
public class DossierFile {
    private static final int BYTES_PER_KILOBYTE = 1024;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    DossierList list;

    /**
     * @param code code of a dossier
     * @return its head with its procedures; empty if unknown or not of the caller's units
     */
    @Transactional
    public Optional<DossierFacts> facts(String code) {
        Map<String, List<StepRow>> steps = list.steps(List.of(code));
        return new Sql("select d.code, d.portal_number, d.subject, d.technical_receipt_at, u.name, d.status,"
                        + " d.competent_unit, d.id, d.applicant_name, r.name, d.rule_version, d.late_registration,"
                        + " d.submitted_at, d.valid_receipt_at, d.ended_at, d.reason, d.legal_ground, d.registry_check"
                        + " from dossier d join unit u on u.code = d.competent_unit"
                        + " join unit r on r.code = d.receiving_unit where")
                .add("d.code = ?", code).rows(entities).stream()
                        .filter(row -> current.scope().sees(row.text(6)))
                        .map(row -> facts(row, steps.getOrDefault(code, List.of())))
                        .findFirst();
    }

    /**
     * @param dossier a dossier the caller may see
     * @return the papers handed in
     */
    @Transactional
    public List<PartRow> parts(DossierFacts dossier) {
        return new Sql("select p.kind, d.file_name, d.content_type, d.size_bytes, d.sha256 from dossier_part p"
                        + " join document d on d.id = p.document_id where")
                .add("p.dossier_id = ? order by p.id", dossier.id()).rows(entities).stream()
                        .map(row -> new PartRow(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                (row.number(3) + BYTES_PER_KILOBYTE - 1) / BYTES_PER_KILOBYTE,
                                row.text(4)))
                        .toList();
    }

    /**
     * @param dossier a dossier the caller may see
     * @return jobs that failed for good and have not been dealt with
     */
    @Transactional
    public List<FailureRow> failures(DossierFacts dossier) {
        return new Sql("select activity_id, message, failed_at from job_failure where")
                        .add(
                                "dossier_code = ? and resolved_at is null order by failed_at",
                                dossier.row().code())
                        .rows(entities)
                        .stream()
                        .map(row -> new FailureRow(row.text(0), row.text(1), row.instant(2)))
                        .toList();
    }

    /**
     * @param dossier a dossier the caller may see
     * @return declaration and registries side by side; empty before they were compared
     */
    public List<ComparisonRow> comparison(DossierFacts dossier) {
        if (dossier.registryCheck() == null) {
            return List.of();
        }
        return Stream.of(Json.read(dossier.registryCheck(), RegistryCheck[].class))
                .flatMap(DossierFile::rows)
                .toList();
    }

    private static Stream<ComparisonRow> rows(RegistryCheck check) {
        return check.finding() == RegistryCheck.Finding.FOUND
                ? check.fields().stream().map(DossierFile::row)
                : Stream.of(new ComparisonRow(
                        check.person() + ".personalId", "", "", check.finding().name()));
    }

    private static ComparisonRow row(ComparedField field) {
        return new ComparisonRow(
                field.path(),
                text(field.declared()),
                text(field.fetched()),
                field.state().name());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static DossierFacts facts(SqlRow row, List<StepRow> steps) {
        var head =
                new DossierRow(row.text(0), row.text(1), row.text(2), row.instant(3), row.text(4), row.text(5), steps);
        return new DossierFacts(
                row.number(7),
                head,
                row.text(8),
                row.text(9),
                row.text(10),
                Boolean.parseBoolean(row.text(11)),
                row.instant(12),
                row.instant(13),
                row.instant(14),
                row.text(15),
                row.text(16),
                row.text(17));
    }
}
