package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.procedure.CertificateCorrection.State;

/** The certificates that were returned, of all dossiers. */
@ApplicationScoped
public class CertificateCorrections {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    void add(CertificateCorrection correction) {
        em.persist(correction);
    }

    /** @return those of a dossier, oldest first */
    public List<CertificateCorrection> of(String dossierCode) {
        return em.createQuery(
                        "select c from CertificateCorrection c where c.dossierCode = :code order by c.id",
                        CertificateCorrection.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /** @throws IllegalStateException if that procedure's agency never returned one */
    CertificateCorrection requireLast(String dossierCode, Procedure procedure) {
        return last(dossierCode, procedure)
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-007 Nothing returned by " + procedure));
    }

    /** @return the one a return of the certificate has led to; empty if it is looked at for the first time */
    Optional<CertificateCorrection> ofRequest(String dossierCode, String requestKey) {
        return of(dossierCode).stream()
                .filter(c -> c.requestKey().equals(requestKey))
                .findFirst();
    }

    private Optional<CertificateCorrection> last(String dossierCode, Procedure procedure) {
        return of(dossierCode).stream().filter(c -> c.procedure() == procedure).reduce((first, second) -> second);
    }

    /**
     * The correction the registry is asked to record now: the last one signed.
     *
     * @throws IllegalStateException if none is
     */
    public CertificateCorrection requireSigned(String dossierCode) {
        return of(dossierCode).stream()
                .filter(c -> c.state() == State.SIGNED)
                .max(Comparator.comparing(c -> c.signedAt().orElseThrow()))
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-008 No signed correction of " + dossierCode));
    }

    /** @return the registry's statement for an agency whose return it did not follow; empty for any other request */
    public Optional<String> statement(String dossierCode, Procedure procedure, Operation asked) {
        return last(dossierCode, procedure)
                .filter(c -> c.state() == State.UPHELD && asked == procedure.outcomeOperation())
                .map(c -> c.decisionReason().orElse("")
                        + c.decisionGround().map(ground -> " (" + ground + ")").orElse(""));
    }
}
