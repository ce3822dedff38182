package vn.lienthong.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;

/** A step of a process that writes with all three: engine, EclipseLink, trail; and fails when the test says so. */
@Named
@ApplicationScoped
public class ItWork implements JavaDelegate {

    /** Where the step fails. */
    public enum Failure {
        NOWHERE,
        IN_THE_STEP,
        BEFORE_COMMIT,
        AT_COMMIT
    }

    private static final AtomicLong IDS = new AtomicLong(9_000_000);
    private final Map<String, Long> seenBeforeCommit = new ConcurrentHashMap<>();
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private AuditTrail trail;

    @Inject
    private ItDatabase database;

    @Override
    public void execute(DelegateExecution execution) {
        var code = (String) execution.getVariable("dossierCode");
        var failure = failures.getOrDefault(code, Failure.NOWHERE);
        execution.setVariable("worked", code);
        entities.persist(new ItRow(IDS.incrementAndGet(), code, failure == Failure.AT_COMMIT ? ItRow.DOOMED : "OK"));
        trail.record(Act.of("IT_WORK").on("ItRow", code).dossier(code).after(Map.of("worked", true)));
        switch (failure) {
            case IN_THE_STEP -> throw new ItFailure("IT-001 the step fails");
            case BEFORE_COMMIT -> atTheEnd(code, () -> {
                throw new ItFailure("IT-002 the very end fails");
            });
            default -> atTheEnd(code, () -> seenBeforeCommit.put(code, database.rowsOf(code)));
        }
    }

    private void atTheEnd(String code, Runnable last) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // EclipseLink registered before this and has written by now.
                last.run();
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    seenBeforeCommit.remove(code);
                }
            }
        });
    }

    /** From now on the work for this dossier fails there. */
    void fail(String dossierCode, Failure where) {
        failures.put(dossierCode, where);
    }

    /** @return rows another connection saw when all were written but not committed; -1 if the step never got there */
    long seenBeforeCommit(String dossierCode) {
        return seenBeforeCommit.getOrDefault(dossierCode, -1L);
    }
}
