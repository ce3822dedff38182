package vn.agencysim.family;

/** What the applicant does when something is asked of it. */
public enum ApplicantConduct {
    /** Hands in what is missing and agrees to the draft. */
    COOPERATIVE,
    /** Hands in nothing. */
    GIVES_NOTHING,
    /** Hands in nothing, and files what was stopped for it again alone, then what had to wait for that. */
    FILES_AGAIN,
    /** Files what was stopped again alone, and takes it back while somebody is asked for consent. */
    FILES_AGAIN_AND_WITHDRAWS,
    /** Declares the death of the child once its birth is registered. */
    LOSES_CHILD,
    /** Declares the death of the child when it is shown the draft of its birth certificate. */
    LOSES_CHILD_EARLY,
    /** Files what was stopped again alone, and declares the death of the child while somebody is asked for consent. */
    FILES_AGAIN_AND_LOSES_CHILD,
    /** Hands in what is missing days after the term. */
    GIVES_LATE,
    /** Objects to the first draft and agrees to the second. */
    OBJECTS_TO_DRAFT,
    /** Objects to the first draft and hands in nothing. */
    OBJECTS_AND_GIVES_NOTHING,
    /** Does not look at the draft: silence is consent. */
    IGNORES_DRAFT,
    /** Takes the dossier back before anybody looked at it. */
    WITHDRAWS_AT_ONCE,
    /** Takes the dossier back when the first procedure is done. */
    WITHDRAWS_LATER;

    /** Whether it hands in what is asked for, sooner or later. */
    public boolean gives() {
        return this != GIVES_NOTHING && !filesAgain() && this != OBJECTS_AND_GIVES_NOTHING;
    }

    /** Whether it files what was stopped again alone. */
    public boolean filesAgain() {
        return this == FILES_AGAIN || this == FILES_AGAIN_AND_WITHDRAWS || this == FILES_AGAIN_AND_LOSES_CHILD;
    }

    /** Whether it takes back what somebody is at work on. */
    public boolean withdrawsLater() {
        return this == WITHDRAWS_LATER || this == FILES_AGAIN_AND_WITHDRAWS;
    }

    /** Whether the child dies before its dossier has ended. */
    public boolean losesChild() {
        return this == LOSES_CHILD || this == FILES_AGAIN_AND_LOSES_CHILD;
    }

    /** Whether it finds a mistake in the first draft. */
    public boolean objects() {
        return this == OBJECTS_TO_DRAFT || this == OBJECTS_AND_GIVES_NOTHING;
    }
}
