package vn.lienthong.dossier.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.dossier.Dossiers;

/**
 * Puts a dossier beside the one it may double. The other may be of a unit the officer sees nothing else of: only a suspicion
 * opens it, and that it was read is written into its trail (L19; Luật Hộ tịch 2014, Đ12).
 */
@ApplicationScoped
public class OpenSuspectedPair {
    private static final String LAW = "Luật Hộ tịch 2014, Đ12";

    @Inject
    private DossierSearch search;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DuplicateSuspicions suspicions;

    @Inject
    private AuditTrail trail;

    /**
     * @param code code of a dossier the caller may see
     * @param otherCode the one beside it
     * @return both; empty if the first is not the caller's to see, or nothing is suspected between them
     */
    @Transactional
    public Optional<SuspectedPair> open(String code, String otherCode) {
        return search.one(code)
                .flatMap(dossier ->
                        suspicions.between(dossier.code(), otherCode).map(suspicion -> read(dossier, suspicion)));
    }

    private SuspectedPair read(Dossier dossier, DuplicateSuspicion suspicion) {
        Dossier other = dossiers.require(suspicion.beside(dossier.code()));
        trail.record(Act.of("READ_DOSSIER")
                .on("Dossier", other.code())
                .dossier(other.code())
                .after(Map.of("other", dossier.code()))
                .because(null, LAW));
        return new SuspectedPair(dossier, other, suspicion);
    }
}
