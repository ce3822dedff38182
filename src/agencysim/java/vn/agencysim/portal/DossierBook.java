package vn.agencysim.portal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.agencysim.platform.Json;

/** What the portal knows of its dossiers. */
@Stateless
public class DossierBook {
    @PersistenceContext
    private EntityManager em;

    /** One event as it arrived. */
    public record Told(JsonNode event, PortalEvent.Arrival arrival, String receivedAt) {}

    /** A dossier with everything the portal was told about it, in the order of the sequence. */
    public record Story(DossierView dossier, List<Told> events) {}

    /** A page of dossiers, newest number first; {@code text} is looked for in numbers and the child's name. */
    public List<DossierView> page(String text, int page, int size) {
        return em
                .createQuery(
                        "select d from PortalDossier d where lower(d.portalNumber) like :text"
                                + " or lower(coalesce(d.dossierCode, '')) like :text or lower(coalesce(d.childName, '')) like :text"
                                + " order by d.portalNumber desc",
                        PortalDossier.class)
                .setParameter("text", "%" + text.toLowerCase(java.util.Locale.ROOT) + "%")
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(PortalDossier::view)
                .toList();
    }

    /** Everything about one dossier. */
    public Optional<Story> story(String portalNumber) {
        return Optional.ofNullable(em.find(PortalDossier.class, portalNumber))
                .map(d -> new Story(d.view(), told(portalNumber)));
    }

    private List<Told> told(String portalNumber) {
        return em
                .createQuery(
                        "select e from PortalEvent e where e.portalNumber = :number order by e.sequence, e.receivedAt",
                        PortalEvent.class)
                .setParameter("number", portalNumber)
                .getResultList()
                .stream()
                .map(e -> new Told(Json.read(e.content(), JsonNode.class), e.arrival(), e.receivedAt()))
                .toList();
    }
}
