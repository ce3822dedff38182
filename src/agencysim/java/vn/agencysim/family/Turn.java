package vn.agencysim.family;

/** What an agency does with a request when the story of the dossier wants it to do something else than grant it. */
public enum Turn {
    /** First says it will answer later, then grants. */
    PENDING,
    /** First says it will answer later, then takes days over it. */
    LATE,
    /** Rejects, however often it is asked. */
    REJECT,
    /** Rejects once, then grants. */
    REJECTS_FIRST,
    /** Does not answer the first time. */
    IGNORES_FIRST,
    /** Asks once for a paper, then grants. */
    SUPPLEMENT,
    /** Sends back once because the certificate is wrong, then grants. */
    RETURN,
    /** Never answers. */
    SILENT,
    /** Does not take the request when it is sent, nor the next times. */
    DEAF,
    /** Takes longer than the others, so that something can overtake it. */
    SLOW,
    /** Grants, and corrects days later what it granted. */
    CORRECTS_LATER,
    /** Grants, and corrects days later twice what it granted. */
    CORRECTS_TWICE_LATER,
    /** Grants, and cancels days later what it granted. */
    CANCELS_LATER
}
