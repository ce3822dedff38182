package vn.agencysim.store;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.agencysim.agency.Delivery;
import vn.agencysim.agency.ReceiveDelivery;
import vn.agencysim.agency.Reception;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;

/** What is delivered to citizens: text messages and papers, each kept once per key. */
@Stateless
public class ReceiveDelivered {
    private static final int LATEST = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReceiveDelivery receiveDelivery;

    @Inject
    private Counters counters;

    @Inject
    private FollowedClock clock;

    /** Takes a text message. */
    public Reception message(String key, JsonNode body) {
        TextMessage.Sms sms = read(body, TextMessage.Sms.class);
        return receiveDelivery.receive(
                new Delivery(Agency.MESSAGING, key, Json.hash(body)),
                () -> em.persist(new TextMessage(key, sms, clock.now().toString())));
    }

    /** Takes a paper. */
    public Reception document(String key, JsonNode body) {
        StoredDocument.Paper paper = read(body, StoredDocument.Paper.class);
        return receiveDelivery.receive(
                new Delivery(Agency.DOCUMENT_STORE, key, Json.hash(body)),
                () -> em.persist(new StoredDocument(key, paper)
                        .under(
                                "KGL-%08d".formatted(counters.next("document")),
                                clock.now().toString())));
    }

    /** The id a paper is stored under. */
    public Map<String, String> stored(String key) {
        return Optional.ofNullable(em.find(StoredDocument.class, key))
                .map(d -> Map.of("storeId", d.storeId()))
                .orElse(Map.of());
    }

    /** The latest messages, newest first; of one dossier if its code is given. */
    public List<TextMessage.SentSms> messages(String dossierCode) {
        return em
                .createQuery(
                        "select m from TextMessage m where :code = '' or m.dossierCode = :code order by m.receivedAt desc",
                        TextMessage.class)
                .setParameter("code", dossierCode)
                .setMaxResults(LATEST)
                .getResultList()
                .stream()
                .map(TextMessage::view)
                .toList();
    }

    private static <T> T read(JsonNode body, Class<T> type) {
        try {
            return Json.read(body, type);
        } catch (IllegalArgumentException e) {
            throw ProblemException.unprocessable(e.getMessage());
        }
    }
}
