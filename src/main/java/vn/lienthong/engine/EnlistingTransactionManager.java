package vn.lienthong.engine;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

/**
 * The server's transaction manager, with what Payara leaves out: a transaction begun through it is not told to the
 * current invocation, and the pool then hands out connections in autocommit. Only {@code resume} and {@code suspend}
 * tell it, so {@code begin} is followed by both (see ADR 2).
 */
class EnlistingTransactionManager implements TransactionManager {
    private final TransactionManager server;

    EnlistingTransactionManager(TransactionManager server) {
        this.server = server;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        server.begin();
        var begun = server.suspend();
        try {
            server.resume(begun);
        } catch (InvalidTransactionException e) {
            throw new IllegalStateException("ENGINE-002 the transaction just begun can't be resumed", e);
        }
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        try {
            server.commit();
        } finally {
            forgetIfOver();
        }
    }

    @Override
    public void rollback() throws SystemException {
        try {
            server.rollback();
        } finally {
            forgetIfOver();
        }
    }

    private void forgetIfOver() throws SystemException {
        if (server.getStatus() == Status.STATUS_NO_TRANSACTION) {
            server.suspend();
        }
    }

    @Override
    public int getStatus() throws SystemException {
        return server.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return server.getTransaction();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        server.resume(transaction);
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        server.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        server.setTransactionTimeout(seconds);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return server.suspend();
    }
}
