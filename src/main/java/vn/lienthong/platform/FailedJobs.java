package vn.lienthong.platform;

/** Work of the background that was given up after its last retry, or waits for a silent agency. */
public interface FailedJobs {

    /**
     * Tries a job again, at once and with all its retries, in the caller's transaction.
     *
     * @param jobId id of the job ({@code job_failure.job_id})
     */
    void retry(String jobId);
}
