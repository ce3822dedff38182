package vn.lienthong.procedure.web;

import java.time.Instant;

/**
 * A job that failed for good and waits for an operator.
 *
 * @param element id in the model
 * @param message what went wrong, in words for officers
 * @param failedAt when
 */
public record FailureRow(String element, String message, Instant failedAt) {}
