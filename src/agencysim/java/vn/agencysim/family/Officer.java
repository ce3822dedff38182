package vn.agencysim.family;

/** What the officer at the desk does with a dossier, beside moving it on. */
public enum Officer {
    USUAL,
    REFUSES,
    ASKS_SUPPLEMENT,
    ASKS_MARITAL_STATUS,
    /** Leaves it alone: it is taken back before it comes up. */
    DOES_NOT_COME_TO_IT,
    /** Has the place or cause of death looked into. */
    VERIFIES,
    /** Comes to the first look at a dossier days later. */
    COMES_LATE,
    /** Amends the declaration when somebody objects. */
    AMENDS,
    /** Asks for a paper when somebody objects. */
    ASKS_SUPPLEMENT_LATER,
    /** Finds that a certificate sent back is right. */
    UPHOLDS,
    /** Does not grant the support for a childbirth. */
    REJECTS_SUPPORT,
    /** Has not come to the support for a childbirth when something else ends it. */
    LEAVES_SUPPORT,
    /** Revokes the support for a childbirth when the certificate it was granted by is gone. */
    REVOKES_SUPPORT,
    /** Does not look for days at a support whose certificate has changed. */
    REVIEWS_LATE,
    /** Sends back what is to be signed, once. */
    SENDS_BACK,
    /** Signs the certificate, and sends back once what corrects it. */
    SENDS_BACK_CORRECTION,
    /** Has somebody asked again who did not answer. */
    ASKS_CONSENT_AGAIN,
    /** Stops nothing whose time is over. */
    STOPS_NOTHING
}
