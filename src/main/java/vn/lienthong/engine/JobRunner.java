package vn.lienthong.engine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Gives each piece of background work a container invocation of its own: its own CDI request scope and its own book of
 * connections. The engine begins and ends the transactions.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

    public void run(Runnable work) {
        work.run();
    }
}
