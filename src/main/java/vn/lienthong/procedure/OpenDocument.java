package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierSearch;

/** Opens a paper handed in or a paper issued; whoever opens one is written down. */
@ApplicationScoped
public class OpenDocument {
    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private DossierSearch search;

    @Inject
    private AuditTrail trail;

    /**
     * @param id number of the document
     * @return it; empty if unknown or of a dossier the caller may not see
     */
    @Transactional
    public Optional<Document> open(long id) {
        return dossierOf(id).flatMap(search::one).map(dossier -> opened(id, dossier));
    }

    private Document opened(long id, Dossier dossier) {
        Document document = em.find(Document.class, id);
        trail.record(Act.of("READ_DOCUMENT")
                .on("Document", String.valueOf(id))
                .dossier(dossier.code())
                .after(Map.of("sha256", document.sha256())));
        return document;
    }

    private Optional<String> dossierOf(long document) {
        return Stream.of(
                        "select d.code from Dossier d join d.parts p where p.document.id = :id",
                        "select s.dossierCode from ProcedureStep s where s.outcomeDocument.id = :id",
                        "select o.dossierCode from SupersededOutcome o where o.document.id = :id")
                .flatMap(query -> em.createQuery(query, String.class)
                        .setParameter("id", document)
                        .getResultStream())
                .findFirst();
    }
}
