package vn.agencysim.family;

/** What the applicant does when something is asked of it. */
public enum ApplicantConduct {
    /** Hands in what is missing and agrees to the draft. */
    COOPERATIVE,
    /** Hands in nothing. */
    GIVES_NOTHING,
    /** Hands in nothing, and files what was stopped for it again alone, then what had to wait for that. */
    FILES_AGAIN,
    /** Objects to the first draft and agrees to the second. */
    OBJECTS_TO_DRAFT,
    /** Does not look at the draft: silence is consent. */
    IGNORES_DRAFT,
    /** Takes the dossier back before anybody looked at it. */
    WITHDRAWS_AT_ONCE,
    /** Takes the dossier back when the first procedure is done. */
    WITHDRAWS_LATER
}
