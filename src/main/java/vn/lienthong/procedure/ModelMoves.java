package vn.lienthong.procedure;

import java.util.List;

/**
 * Port to the deployed models. A dossier keeps the deployment it began on; where the law or a mistake demands it, it is moved
 * to another one, step by step the same (L1, ADR 3). Everything happens in the caller's transaction.
 */
public interface ModelMoves {
    /**
     * One deployment of a model.
     *
     * @param process key of the model
     * @param deployment 1 for the first, counted for each model
     * @param versionTag version written in the model
     * @param running processes on it now
     */
    record DeployedModel(String process, int deployment, String versionTag, long running) {}

    /**
     * A running process.
     *
     * @param id of the engine
     * @param dossierCode whose it is
     */
    record RunningProcess(String id, String dossierCode) {}

    /** The target has no place for where the process stands. */
    class NotMovable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param why in the engine's words: names of nodes, no data of anybody */
        public NotMovable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** {@return all deployments that are the newest or still have running processes, by key and number} */
    List<DeployedModel> deployed();

    /** {@return whether a model has such a deployment} */
    boolean exists(String process, int deployment);

    /** {@return the processes that run on one deployment} */
    List<RunningProcess> running(String process, int deployment);

    /**
     * Moves one process; every node it stands in must be in the target under the same id.
     *
     * @throws NotMovable if one is not, and nothing has changed then
     */
    void move(RunningProcess running, String process, int from, int to);
}
