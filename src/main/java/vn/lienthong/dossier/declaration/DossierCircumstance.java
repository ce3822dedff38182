package vn.lienthong.dossier.declaration;

/** Hoàn cảnh of a birth or a death for which a paper may be needed ({@code required-parts.dmn}). */
public enum DossierCircumstance {
    /** Born in a health facility. */
    BIRTH_IN_FACILITY,
    /** Born elsewhere, somebody saw it. */
    BIRTH_WITNESSED,
    /** Born elsewhere, nobody saw it. */
    BIRTH_UNWITNESSED,
    /** Found abandoned. */
    ABANDONED_CHILD,
    /** Carried by a surrogate mother. */
    SURROGACY,
    /** One parent is a foreigner. */
    FOREIGN_PARENT,
    /** Somebody must agree to the residence: householder, owner, parent or guardian. */
    RESIDENCE_CONSENT_NEEDED,
    /** Died in a health facility. */
    DEATH_IN_FACILITY,
    /** Died elsewhere. */
    DEATH_ELSEWHERE,
    /** A relative lost at least 81 % of working capacity and asks for a survivor benefit. */
    SURVIVOR_INCAPACITATED,
    /** The fee of that assessment is claimed. */
    ASSESSMENT_FEE_CLAIMED,
    /** The relatives agree who receives the money. */
    RECIPIENT_CHOSEN
}
