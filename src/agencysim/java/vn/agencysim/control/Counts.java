package vn.agencysim.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.agencysim.platform.Agency;

/**
 * Counts at the agencies' end of the wire: what was received, granted, repeated – and whether anything was granted twice.
 *
 * <p>A <em>doubled grant</em> is a dossier for which the same operation was granted under more than one key, each grant
 * beyond the first counted; a certificate may be corrected once for each mistake. A <em>doubled
 * document</em> is the same paper of a dossier stored under more than one key; a corrected one is another paper.
 */
@Stateless
public class Counts {
    private static final String ENDED = "(3, 7, 8, 9, 10)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BookCounts booksOf;

    /** All counts by agency key; the portal's own beside them. */
    public record All(Map<String, Map<String, Object>> agencies, Map<String, Object> portal) {}

    /** The counts now. */
    public All all() {
        Map<String, Map<String, Object>> agencies = new LinkedHashMap<>();
        for (Agency agency : Agency.values()) {
            Map<String, Object> counts = new LinkedHashMap<>(received(agency));
            if (agency.answering()) {
                counts.putAll(decided(agency));
                counts.putAll(booksOf.agency(agency));
            }
            agencies.put(agency.key(), counts);
        }
        Map<String, Object> store = agencies.get(Agency.DOCUMENT_STORE.key());
        store.put("notices", booksOf.notices(Agency.DOCUMENT_STORE));
        store.put(
                "doubledDocuments",
                number("select coalesce(sum(n - 1), 0) from (select count(*) n from stored_document"
                        + " group by dossier_code, kind, sha256) d"));
        Map<String, Object> facilities = agencies.get(Agency.HOSPITAL.key());
        facilities.putAll(announced("papers", "'BIRTH_NOTIFICATION', 'DEATH_NOTICE'"));
        agencies.get(Agency.CIVIL_STATUS.key()).putAll(announced("changes", "'CERTIFICATE_CHANGE'"));
        return new All(agencies, portal());
    }

    /** What agencies told unasked, by what became of it. */
    private Map<String, Long> announced(String what, String kinds) {
        String sql = "select count(*) from announcement where state = ? and kind in (" + kinds + ")";
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(what + "Waiting", number(sql, "WAITING"));
        counts.put(what + "Confirmed", number(sql, "CONFIRMED"));
        counts.put(what + "Refused", number(sql, "REFUSED"));
        return counts;
    }

    private Map<String, Long> received(Agency agency) {
        Object[] row = (Object[]) em.createNativeQuery("select coalesce(sum(attempts), 0), count(hash),"
                        + " coalesce(sum(repeats), 0), coalesce(sum(conflicts), 0) from intake where agency = ?")
                .setParameter(1, agency.key())
                .getSingleResult();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("received", ((Number) row[0]).longValue());
        counts.put("distinctKeys", ((Number) row[1]).longValue());
        counts.put("repeated", ((Number) row[2]).longValue());
        counts.put("conflicts", ((Number) row[3]).longValue());
        return counts;
    }

    private Map<String, Long> decided(Agency agency) {
        String name = agency.name();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(
                "undecided",
                number("select count(*) from request where agency = ? and state in ('RECEIVED', 'PENDING')", name));
        counts.put("granted", number("select count(*) from granted where agency = ?", name));
        counts.put("rejected", answered(name, "REJECTED"));
        counts.put("supplementNeeded", answered(name, "SUPPLEMENT_NEEDED"));
        counts.put("returned", answered(name, "RETURNED"));
        counts.put("withdrawn", number("select count(*) from request where agency = ? and state = 'WITHDRAWN'", name));
        counts.put("ignored", number("select count(*) from request where agency = ? and state = 'IGNORED'", name));
        counts.put("pending", answered(name, "PENDING"));
        counts.put(
                "superseded", number("select count(*) from request where agency = ? and state = 'SUPERSEDED'", name));
        counts.put(
                "doubledGrants",
                number(
                        "select coalesce(sum(n - 1), 0) from (select count(*) n from granted where agency = ?"
                                + " group by dossier_code, operation, occasion) g",
                        name));
        counts.put(
                "distinctNumbers", number("select count(distinct outcome_number) from granted where agency = ?", name));
        counts.put("answersSent", number("select coalesce(sum(attempts), 0) from answer where agency = ?", name));
        counts.put("answersConfirmed", answers(name, "CONFIRMED"));
        counts.put("answersWaiting", answers(name, "WAITING"));
        counts.put("answersLost", answers(name, "LOST"));
        return counts;
    }

    private long answered(String agency, String kind) {
        return number("select count(distinct request_key) from answer where agency = ? and kind = ?", agency, kind);
    }

    private long answers(String agency, String state) {
        return number("select count(*) from answer where agency = ? and state = ?", agency, state);
    }

    private Map<String, Object> portal() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("generated", number("select count(*) from portal_dossier where run_id is not null"));
        counts.put("accepted", dossiers("ACCEPTED"));
        counts.put("rejected", dossiers("REJECTED"));
        counts.put("queued", dossiers("QUEUED"));
        counts.put("foreign", dossiers("FOREIGN"));
        counts.put("dossierCodes", number("select count(distinct dossier_code) from portal_dossier"));
        counts.put("ended", number("select count(*) from portal_dossier where last_status in " + ENDED));
        counts.put("events", number("select count(*) from portal_event"));
        counts.put(
                "missingEvents",
                number("select coalesce(sum(d.last_sequence - e.n), 0) from portal_dossier d join"
                        + " (select portal_number, count(distinct sequence_number) n from portal_event group by portal_number) e"
                        + " on e.portal_number = d.portal_number"));
        counts.put(
                "repeatedSequences",
                number("select coalesce(sum(n - 1), 0) from"
                        + " (select count(*) n from portal_event group by portal_number, sequence_number) e"));
        counts.put("arrivedAfterGap", arrived("AFTER_GAP"));
        counts.put("actsConfirmed", acts("CONFIRMED"));
        counts.put("actsRefused", acts("REFUSED"));
        counts.put("actsWaiting", acts("WAITING"));
        counts.put("arrivedLate", arrived("LATE"));
        counts.put(
                "byLatestStatus",
                grouped(
                        "select concat(last_status, ' ', last_status_name), count(*)"
                                + " from portal_dossier where last_status > 0 group by last_status, last_status_name order by last_status"));
        counts.put(
                "byProcedure",
                grouped("select concat(procedure_name, '/', procedure_status),"
                        + " count(distinct portal_number) from portal_event where procedure_name is not null"
                        + " group by procedure_name, procedure_status order by procedure_name, procedure_status"));
        return counts;
    }

    private long dossiers(String state) {
        return number("select count(*) from portal_dossier where state = ?", state);
    }

    private long acts(String state) {
        return number("select count(*) from citizen_act where state = ?", state);
    }

    private long arrived(String arrival) {
        return number("select count(*) from portal_event where arrival = ?", arrival);
    }

    private long number(String sql, String... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> grouped(String sql) {
        Map<String, Long> groups = new LinkedHashMap<>();
        List<Object[]> rows = em.createNativeQuery(sql).getResultList();
        rows.forEach(row -> groups.put(String.valueOf(row[0]), ((Number) row[1]).longValue()));
        return groups;
    }
}
