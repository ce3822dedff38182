package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/**
 * Which of its two limits a procedure of a dossier runs under: the plain one, or the longer one once something must be
 * verified (NĐ 63/2024, Đ8, Đ14; sđ. NĐ 301/2026, Đ6, Đ10).
 */
@ApplicationScoped
public class ProcedureLimits {
    @Inject
    private Deadlines deadlines;

    /** @return the limit whose clock was started; the plain one before any was */
    public LimitKey of(String dossierCode, Procedure procedure) {
        return procedure
                .verifiedLimit()
                .filter(verified ->
                        deadlines.find(dossierCode, verified, procedure.name()).isPresent())
                .orElse(procedure.limit());
    }

    /** The procedure has ended: whichever clock ran has done its work. */
    void done(String dossierCode, Procedure procedure, Instant at) {
        Stream.concat(Stream.of(procedure.limit()), procedure.verifiedLimit().stream())
                .forEach(limit -> deadlines.done(dossierCode, limit, at));
    }
}
