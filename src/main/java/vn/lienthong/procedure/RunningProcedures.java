package vn.lienthong.procedure;

import java.util.Map;

/** Port to the running processes; everything happens in the caller's transaction. */
public interface RunningProcedures {
    /**
     * Starts a process, on the version of its model that the rules of the dossier name (L1).
     *
     * @param processKey key of the model
     * @param dossierCode becomes the business key
     */
    void start(String processKey, String dossierCode, Map<String, Object> variables);

    /**
     * Asks whether a process of a dossier runs for one of its procedures.
     *
     * @param processKey key of the model
     * @param procedure name of the procedure
     */
    boolean runs(String processKey, String dossierCode, String procedure);

    /**
     * Hands an answer to the exchange that waits for it.
     *
     * @param exchangeId as it was given when the request was recorded
     * @param answerKind name of an {@link vn.lienthong.agency.AnswerKind}
     * @return false if that exchange is not waiting; it will find the answer in the ledger by itself
     */
    boolean answer(String exchangeId, String answerKind);

    /**
     * The citizen took the dossier back: its processes give way to what their models have for that.
     *
     * @throws vn.lienthong.dossier.WithdrawalMovedOn if one of them took a step at this moment
     */
    void withdraw(String dossierCode);

    /**
     * What a procedure lacked was handed in.
     *
     * @param procedure name of the procedure that waits for it
     * @return false if none waits
     */
    boolean supplemented(String dossierCode, String procedure);

    /**
     * Hands a message to the one process of a dossier that waits for it.
     *
     * @param message its name in the model
     * @param facts what the process is to know of it
     * @return false if none waits for it
     */
    boolean tell(String message, String dossierCode, Map<String, Object> facts);

    /**
     * Hands a message to the processes of one model that wait for it.
     *
     * @param processKey key of the model
     * @param message its name in the model
     */
    void tellModel(String processKey, String message, String dossierCode);

    /**
     * Hands a message to every process of a dossier that waits for it.
     *
     * @param message its name in the model
     * @param facts what the processes are to know of it
     * @return false if none waits for it
     */
    boolean tellAll(String message, String dossierCode, Map<String, Object> facts);
}
