package vn.agencysim.platform;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All running numbers; a number is taken in the caller's transaction, so none is lost or given twice. */
@Stateless
public class Counters {
    @PersistenceContext
    private EntityManager em;

    /** The next number of this name, from 1. */
    public long next(String name) {
        Counter counter = em.find(Counter.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new Counter(name);
            em.persist(counter);
        }
        long number = counter.next();
        // A locking find asks the database and forgets what was not written, so the next number of this transaction
        // needs this one to be there.
        em.flush();
        return number;
    }
}
