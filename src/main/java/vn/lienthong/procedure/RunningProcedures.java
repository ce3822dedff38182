package vn.lienthong.procedure;

import java.util.Map;

/** The running processes, as seen by the procedures. */
public interface RunningProcedures {

    /** Starts a process for a dossier in the caller's transaction. */
    void start(String processKey, String dossierCode, Map<String, Object> variables);

    /**
     * Hands an agency's answer to the exchange that waits for it.
     *
     * @return false if it does not wait (yet, or any more)
     */
    boolean answer(String exchangeId, String answerKind);
}
