package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;
import vn.lienthong.agency.Agency;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/** A due minute passed without the act: a fact of the trail, and nothing is held back for it (NĐ 63/2024, Đ7 k3). */
@ApplicationScoped
public class RecordOverdue {
    @Inject
    private Deadlines deadlines;

    @Inject
    private AuditTrail trail;

    @Inject
    @Metric(name = "deadlines_missed", absolute = true)
    private Counter counted;

    @Inject
    private Event<DeadlineMissed> event;

    /**
     * A limit that was missed.
     *
     * @param procedure the procedure it belongs to; empty if it belongs to the dossier as a whole
     * @param agency who let it pass, if it was another agency's to keep
     */
    public record Missed(String dossierCode, LimitKey limit, Optional<Procedure> procedure, Optional<Agency> agency) {

        /** @return a limit of the dossier as a whole, or of one of its procedures */
        public static Missed of(String dossierCode, LimitKey limit, Optional<Procedure> procedure) {
            return new Missed(dossierCode, limit, procedure, Optional.empty());
        }

        /** @return no acknowledgement by an agency that was asked for a procedure */
        public static Missed acknowledgement(String dossierCode, Procedure procedure, Agency agency) {
            return new Missed(dossierCode, LimitKey.ACKNOWLEDGEMENT, Optional.of(procedure), Optional.of(agency));
        }
    }

    /** Keeps the fact; nothing was missed if the act was done in time and the timer fires all the same. */
    @Transactional
    public void record(Missed missed) {
        if (!deadlines.missed(
                missed.dossierCode(),
                missed.limit(),
                missed.procedure().map(Procedure::name).orElse(null))) {
            return;
        }
        counted.inc();
        Map<String, String> facts = new TreeMap<>(Map.of("limit", missed.limit().name()));
        missed.agency().ifPresent(agency -> facts.put("agency", agency.name()));
        trail.record(Act.of("MISS_DEADLINE")
                .on("Deadline", missed.limit().name())
                .dossier(missed.dossierCode())
                .procedure(missed.procedure().orElse(null))
                .after(facts));
        event.fire(new DeadlineMissed(missed.dossierCode(), missed.limit(), missed.procedure()));
    }
}
