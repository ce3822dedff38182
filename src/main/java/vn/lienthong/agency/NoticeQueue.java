package vn.lienthong.agency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.lienthong.dossier.DossierSubmitted;
import vn.lienthong.platform.Json;

/**
 * What is only to be told (to portal, phone, document store; to agencies about a request they had): recorded in the transaction of the change
 * it tells of, delivered afterwards, in order per dossier and agency, exactly as recorded.
 */
@ApplicationScoped
public class NoticeQueue {
    /** Those who hear of every dossier; the lines of the others are opened when they are first told something. */
    private static final List<Agency> ALWAYS_TOLD = List.of(Agency.PORTAL, Agency.MESSAGING, Agency.DOCUMENT_STORE);

    @PersistenceContext(unitName = "lienthong")
    private EntityManager em;

    @Inject
    private AgencyRequests requests;

    @Inject
    private SendRequest sender;

    @Inject
    private Event<NoticesWaiting> waiting;

    @Inject
    private Clock clock;

    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) DossierSubmitted event) {
        ALWAYS_TOLD.forEach(agency -> em.persist(new NoticeLine(event.dossier().code(), agency)));
        em.flush();
    }

    /**
     * Records one notice.
     *
     * @param payload its content, given its place in the order (1, 2, …)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Operation operation, String dossierCode, String procedure, Function<Long, Object> payload) {
        add(operation, dossierCode, procedure, (key, number) -> payload.apply(number));
    }

    /**
     * Like {@link #add}, for agencies that want to find in the notice the key it travels with.
     *
     * @param payload its content, given that key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addKeyed(Operation operation, String dossierCode, String procedure, Function<String, Object> payload) {
        add(operation, dossierCode, procedure, (key, number) -> payload.apply(key));
    }

    private void add(
            Operation operation, String dossierCode, String procedure, BiFunction<String, Long, Object> payload) {
        NoticeLine line = lineOrNew(dossierCode, operation.agency());
        long number = line.next();
        AgencyRequest notice = new AgencyRequest(operation, dossierCode, procedure, number, clock.instant());
        notice.carries(Json.write(payload.apply(notice.requestKey(), number)));
        requests.add(notice);
        if (line.startDelivering()) {
            waiting.fire(new NoticesWaiting(dossierCode, operation.agency()));
        }
    }

    /**
     * Delivers the oldest notice that is still to be told.
     *
     * @return true if there are more
     * @throws AgencyUnavailable to be tried again later; the order is kept
     */
    @Transactional
    public boolean deliverNext(String dossierCode, Agency agency) {
        requests.undelivered(dossierCode, agency, 1).forEach(notice -> {
            String receipt = sender.transmit(notice).orElse(null);
            notice.acknowledged(receipt, clock.instant());
        });
        em.flush();
        NoticeLine line = find(dossierCode, agency).orElseThrow();
        boolean more = !requests.undelivered(dossierCode, agency, 1).isEmpty();
        if (!more) {
            line.stopDelivering();
        }
        return more;
    }

    /** The portal's line, there since submission, is the lock under which another is opened: two would both open it. */
    private NoticeLine lineOrNew(String dossierCode, Agency agency) {
        return find(dossierCode, agency)
                .or(() -> find(dossierCode, Agency.PORTAL).flatMap(locked -> find(dossierCode, agency)))
                .orElseGet(() -> open(dossierCode, agency));
    }

    private NoticeLine open(String dossierCode, Agency agency) {
        NoticeLine line = new NoticeLine(dossierCode, agency);
        em.persist(line);
        em.flush();
        return line;
    }

    private Optional<NoticeLine> find(String dossierCode, Agency agency) {
        return em.createQuery(
                        "select q from NoticeLine q where q.dossierCode = :code and q.agency = :agency",
                        NoticeLine.class)
                .setParameter("code", dossierCode)
                .setParameter("agency", agency)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
