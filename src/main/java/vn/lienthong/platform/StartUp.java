package vn.lienthong.platform;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a bean of ours does when the server starts. If it fails, one line of the log says why (START-001): the server's own
 * words about it are switched off (config/payara), because they may quote the values of a row.
 */
public final class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private StartUp() {}

    /**
     * @param bean whose part of the start it is
     * @param work what it does; its failure is written down and thrown on, so that the product is not deployed
     */
    public static void of(Class<?> bean, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(
                    Level.SEVERE,
                    () -> "START-001 the product does not start, " + bean.getSimpleName() + " failed: "
                            + SafeMessage.of(failure));
            LOG.log(Level.FINE, () -> "START-001 " + SafeMessage.trace(failure));
            throw failure;
        }
    }
}
