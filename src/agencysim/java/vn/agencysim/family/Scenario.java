package vn.agencysim.family;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.agencysim.family.Plot.BirthWish;

/**
 * Everything a dossier can meet on its way (NĐ 63/2024, Đ4, Đ8, Đ14; sđ. NĐ 301/2026). Chosen when the dossier is invented
 * and kept with it: agencies, officers and the applicant all play their part in it, and {@code expected-outcomes.csv} tells
 * how it must end.
 */
public enum Scenario {
    /** Birth, residence and health card, nothing else. */
    HAPPY(Plot.birth(2, BirthWish.NOTHING_MORE).everyday(50)),
    /** The child also gets an identity card, after the residence. */
    HAPPY_WITH_IDENTITY_CARD(Plot.birth(2, BirthWish.IDENTITY_CARD).everyday(30)),
    /** The householder agrees on VNeID. */
    CONSENT_GIVEN(Plot.birth(2, BirthWish.IDENTITY_CARD_AND_CONSENT).everyday(6)),
    /** The householder does not agree. */
    CONSENT_DENIED(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT).turn("ASK_CONSENT", Turn.REJECT)),
    /** The householder is asked twice before agreeing on VNeID. */
    CONSENT_ASKED_AGAIN(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT)
            .turn("ASK_CONSENT", Turn.IGNORES_FIRST)
            .officer(Officer.ASKS_CONSENT_AGAIN)),
    /** Filed again alone for want of consent, which is given then. */
    REFILED_WITH_CONSENT(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT)
            .turn("ASK_CONSENT", Turn.IGNORES_FIRST)
            .citizen(ApplicantConduct.FILES_AGAIN)),
    /** The householder does not look at VNeID. */
    CONSENT_SILENT(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT).turn("ASK_CONSENT", Turn.SILENT)),
    /** The desk asks for a paper and gets it. */
    INTAKE_SUPPLEMENT_GIVEN(Plot.birth(2, BirthWish.IDENTITY_CARD).officer(Officer.ASKS_SUPPLEMENT)),
    /** The desk asks for a paper and nothing comes. */
    INTAKE_SUPPLEMENT_SILENT(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .officer(Officer.ASKS_SUPPLEMENT)
            .citizen(ApplicantConduct.GIVES_NOTHING)),
    /** The desk does not take the dossier up. */
    INTAKE_REFUSED(Plot.birth(1, BirthWish.IDENTITY_CARD).officer(Officer.REFUSES)),
    /** The residence agency asks for a paper and gets it. */
    RESIDENCE_SUPPLEMENT_GIVEN(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("REGISTER_RESIDENCE", Turn.SUPPLEMENT)),
    /** The residence agency asks for a paper and nothing comes. */
    RESIDENCE_SUPPLEMENT_SILENT(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.SUPPLEMENT)
            .citizen(ApplicantConduct.GIVES_NOTHING)),
    /** The residence is stopped for want of a paper and filed again alone, then the identity card. */
    RESIDENCE_FILED_AGAIN(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.SUPPLEMENT)
            .citizen(ApplicantConduct.FILES_AGAIN)),
    /** The insurance agency asks for a paper and gets it. */
    HEALTH_SUPPLEMENT_GIVEN(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_HEALTH_CARD", Turn.SUPPLEMENT)),
    /** The insurance agency asks for a paper and nothing comes. */
    HEALTH_SUPPLEMENT_SILENT(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("ISSUE_HEALTH_CARD", Turn.SUPPLEMENT)
            .citizen(ApplicantConduct.GIVES_NOTHING)),
    /** The residence is rejected: no identity card, but a health card. */
    RESIDENCE_REJECTED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("REGISTER_RESIDENCE", Turn.REJECT)),
    /** The health card is rejected, the rest goes on. */
    HEALTH_REJECTED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_HEALTH_CARD", Turn.REJECT)),
    /** The identity card is rejected, the rest stands. */
    IDENTITY_REJECTED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_IDENTITY_CARD", Turn.REJECT)),
    /** The residence agency finds the birth certificate wrong. */
    RESIDENCE_RETURNED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("REGISTER_RESIDENCE", Turn.RETURN)),
    /** The insurance agency finds the birth certificate wrong. */
    HEALTH_RETURNED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_HEALTH_CARD", Turn.RETURN)),
    /** Both agencies find the same mistake. */
    BOTH_RETURNED(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.RETURN)
            .turn("ISSUE_HEALTH_CARD", Turn.RETURN)),
    /** The newborn's number comes late. */
    NUMBER_PENDING(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_PERSONAL_ID", Turn.PENDING)),
    /** The newborn's number is refused at first, and asked for again. */
    NUMBER_RETRIED(Plot.birth(1, BirthWish.NOTHING_MORE).turn("ISSUE_PERSONAL_ID", Turn.REJECTS_FIRST)),
    /** The chairperson does not sign at first. */
    SENT_BACK(Plot.birth(1, BirthWish.NOTHING_MORE).officer(Officer.SENDS_BACK)),
    /** The newborn's number takes days. */
    NUMBER_LATE(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_PERSONAL_ID", Turn.LATE)),
    /** The registry says first that it will record the entry later. */
    ENTRY_PENDING(Plot.birth(1, BirthWish.NOTHING_MORE).turn("RECORD_BIRTH", Turn.PENDING)),
    /** The residence takes longer than the whole group may. */
    RESIDENCE_LATE(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("REGISTER_RESIDENCE", Turn.LATE)),
    /** VNeID says first that it will ask the householder later. */
    CONSENT_PENDING(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT).turn("ASK_CONSENT", Turn.PENDING)),
    /** The householder agrees after the term, before anybody has stopped the residence. */
    CONSENT_AFTER_TERM(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT)
            .turn("ASK_CONSENT", Turn.LATE)
            .officer(Officer.STOPS_NOTHING)),
    /** The paper comes after the term, before anybody has stopped the residence. */
    SUPPLEMENT_AFTER_TERM(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.SUPPLEMENT)
            .officer(Officer.STOPS_NOTHING)
            .citizen(ApplicantConduct.GIVES_LATE)),
    /** Filed again alone for want of consent, which is not given again either. */
    REFILED_WITHOUT_CONSENT(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT)
            .turn("ASK_CONSENT", Turn.SILENT)
            .citizen(ApplicantConduct.FILES_AGAIN)),
    /** Filed again alone for want of consent, and taken back while that is asked for again. */
    REFILED_AND_WITHDRAWN(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT)
            .turn("ASK_CONSENT", Turn.SILENT)
            .citizen(ApplicantConduct.FILES_AGAIN_AND_WITHDRAWS)),
    /** The insurance agency does not confirm for a while that it has the application. */
    RECEIPT_LATE(Plot.birth(1, BirthWish.NOTHING_MORE).turn("ISSUE_HEALTH_CARD", Turn.DEAF)),
    /** The registry says first that it will correct the entry later. */
    CORRECTION_PENDING(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.RETURN)
            .turn("CORRECT_BIRTH", Turn.PENDING)),
    /** The registry does not record the correction at first. */
    CORRECTION_NOT_RECORDED(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.RETURN)
            .turn("CORRECT_BIRTH", Turn.REJECTS_FIRST)),
    /** The chairperson does not sign the correction at first. */
    CORRECTION_SENT_BACK(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.RETURN)
            .officer(Officer.SENDS_BACK_CORRECTION)),
    /** The residence agency finds the birth certificate wrong, the registry does not. */
    CERTIFICATE_UPHELD(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.RETURN)
            .officer(Officer.UPHOLDS)),
    /** The applicant objects to the draft, and the declaration is amended. */
    DECLARATION_AMENDED(
            Plot.birth(1, BirthWish.NOTHING_MORE).officer(Officer.AMENDS).citizen(ApplicantConduct.OBJECTS_TO_DRAFT)),
    /** The applicant objects to the draft, and a paper is asked for and given. */
    REGISTRATION_SUPPLEMENT_GIVEN(Plot.birth(1, BirthWish.NOTHING_MORE)
            .officer(Officer.ASKS_SUPPLEMENT_LATER)
            .citizen(ApplicantConduct.OBJECTS_TO_DRAFT)),
    /** The applicant objects to the draft, and a paper is asked for and does not come. */
    REGISTRATION_SUPPLEMENT_SILENT(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .officer(Officer.ASKS_SUPPLEMENT_LATER)
            .citizen(ApplicantConduct.OBJECTS_AND_GIVES_NOTHING)),
    /** The desk does not look at the dossier for days. */
    OFFICER_LATE(Plot.birth(1, BirthWish.NOTHING_MORE).officer(Officer.COMES_LATE)),
    /** The support for the childbirth is not granted. */
    SUPPORT_REJECTED(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT).officer(Officer.REJECTS_SUPPORT)),
    /** The registry rejects the entry while the support is still to be decided. */
    SUPPORT_WITHOUT_ENTRY(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT)
            .turn("RECORD_BIRTH", Turn.REJECT)
            .officer(Officer.LEAVES_SUPPORT)),
    /** The register corrects the entry days later; the support that was granted by it is kept. */
    ENTRY_CORRECTED_LATER(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT).turn("RECORD_BIRTH", Turn.CORRECTS_LATER)),
    /** The register corrects the entry again before anybody has looked at the support. */
    ENTRY_CORRECTED_TWICE(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT)
            .turn("RECORD_BIRTH", Turn.CORRECTS_TWICE_LATER)
            .officer(Officer.REVIEWS_LATE)),
    /** The register cancels the entry days later; the support that was granted by it is revoked. */
    ENTRY_CANCELLED_LATER(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT)
            .turn("RECORD_BIRTH", Turn.CANCELS_LATER)
            .officer(Officer.REVOKES_SUPPORT)),
    /** Taken back while the support is still to be decided. */
    SUPPORT_WITHDRAWN(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT)
            .turn("REGISTER_RESIDENCE", Turn.SLOW)
            .turn("ISSUE_HEALTH_CARD", Turn.SLOW)
            .officer(Officer.LEAVES_SUPPORT)
            .citizen(ApplicantConduct.WITHDRAWS_LATER)),
    /** The child dies while residence and health card are still to come. */
    CHILD_DIED(Plot.birth(1, BirthWish.NOTHING_MORE)
            .turn("REGISTER_RESIDENCE", Turn.SILENT)
            .turn("ISSUE_HEALTH_CARD", Turn.SILENT)
            .citizen(ApplicantConduct.LOSES_CHILD)),
    /** The child dies before its birth is entered. */
    CHILD_DIED_BEFORE_ENTRY(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT)
            .turn("RECORD_BIRTH", Turn.LATE)
            .officer(Officer.LEAVES_SUPPORT)
            .citizen(ApplicantConduct.LOSES_CHILD_EARLY)),
    /** The child dies while the support for the childbirth is still to be decided. */
    CHILD_DIED_BEFORE_SUPPORT(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT)
            .turn("REGISTER_RESIDENCE", Turn.SILENT)
            .turn("ISSUE_HEALTH_CARD", Turn.SILENT)
            .officer(Officer.LEAVES_SUPPORT)
            .citizen(ApplicantConduct.LOSES_CHILD)),
    /** Filed again alone for want of consent, and the child dies while that is asked for again. */
    REFILED_AND_CHILD_DIED(Plot.birth(1, BirthWish.IDENTITY_CARD_AND_CONSENT)
            .turn("ASK_CONSENT", Turn.SILENT)
            .citizen(ApplicantConduct.FILES_AGAIN_AND_LOSES_CHILD)),
    /** Another commune takes days to say whether the mother is married. */
    MARITAL_STATUS_LATE(Plot.birth(1, BirthWish.NOTHING_MORE)
            .turn("ASK_MARITAL_STATUS", Turn.LATE)
            .officer(Officer.ASKS_MARITAL_STATUS)),
    /** There is no number for the newborn, so no entry either. */
    NUMBER_REJECTED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("ISSUE_PERSONAL_ID", Turn.REJECT)),
    /** Taken back before anybody looked at it. */
    WITHDRAWN_EARLY(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .officer(Officer.DOES_NOT_COME_TO_IT)
            .citizen(ApplicantConduct.WITHDRAWS_AT_ONCE)),
    /** Taken back after the birth was entered, while the other agencies are at work. */
    WITHDRAWN_LATE(Plot.birth(1, BirthWish.IDENTITY_CARD)
            .turn("REGISTER_RESIDENCE", Turn.SLOW)
            .turn("ISSUE_HEALTH_CARD", Turn.SLOW)
            .citizen(ApplicantConduct.WITHDRAWS_LATER)),
    /** The applicant finds a mistake in the draft certificate. */
    DRAFT_OBJECTED(Plot.birth(1, BirthWish.NOTHING_MORE).citizen(ApplicantConduct.OBJECTS_TO_DRAFT)),
    /** The applicant does not answer to the draft: silence is consent. */
    DRAFT_SILENT(Plot.birth(1, BirthWish.NOTHING_MORE).citizen(ApplicantConduct.IGNORES_DRAFT)),
    /** Another commune is asked whether the mother is married. */
    MARITAL_STATUS_ASKED(Plot.birth(1, BirthWish.NOTHING_MORE).officer(Officer.ASKS_MARITAL_STATUS)),
    /** The commune also decides the support for the childbirth. */
    CHILDBIRTH_SUPPORT(Plot.birth(1, BirthWish.CHILDBIRTH_SUPPORT).everyday(5)),
    /** Declared more than 60 days after the birth. */
    LATE_REGISTRATION(Plot.birth(1, BirthWish.LATE).everyday(3)),
    /** The registry rejects the entry: nothing follows. */
    REGISTRATION_REJECTED(Plot.birth(1, BirthWish.IDENTITY_CARD).turn("RECORD_BIRTH", Turn.REJECT)),
    /** Two dossiers of one mother, same hour, different order and certificate. */
    TWINS(Plot.birth(2, BirthWish.TWINS).everyday(2)),
    /** The deceased drew nothing: registration and deregistration only. */
    TWO_PROCEDURES(Plot.death(3, DeathCircumstance.NONE).everyday(14)),
    /** A small child, which drew nothing either. */
    SMALL_CHILD(Plot.death(1, DeathCircumstance.SMALL_CHILD).everyday(3)),
    /** Drew a pension: funeral allowance. */
    PENSION_FUNERAL(Plot.death(2, DeathCircumstance.PENSION).everyday(9)),
    /** Drew a pension: funeral allowance and monthly survivor benefits. */
    PENSION_SURVIVORS(Plot.death(1, DeathCircumstance.PENSION).everyday(9).survivors()),
    /** Paid for a while: funeral allowance only. */
    INSURANCE_FUNERAL(Plot.death(1, DeathCircumstance.SHORT_TIME_PAID).everyday(3)),
    /** Paid for a while: funeral allowance and a one-off survivor benefit. */
    INSURANCE_ONE_OFF(
            Plot.death(1, DeathCircumstance.SHORT_TIME_PAID).everyday(7).survivors()),
    /** Paid for 15 years: funeral allowance and monthly survivor benefits. */
    INSURANCE_MONTHLY(
            Plot.death(1, DeathCircumstance.FIFTEEN_YEARS_PAID).everyday(12).survivors()),
    /** Người có công: funeral allowance. */
    MERIT_FUNERAL(Plot.death(1, DeathCircumstance.MERIT).everyday(3)),
    /** Người có công: funeral allowance and benefits for relatives. */
    MERIT_SURVIVORS(Plot.death(1, DeathCircumstance.MERIT).everyday(7).survivors()),
    /** Drew the social pension. */
    SOCIAL_PENSION(Plot.death(1, DeathCircumstance.SOCIAL_PENSION).everyday(8)),
    /** Drew a monthly social allowance. */
    MONTHLY_ALLOWANCE(Plot.death(1, DeathCircumstance.MONTHLY_ALLOWANCE).everyday(7)),
    /** Child of a poor single parent. */
    CHILD_OF_POOR_SINGLE_PARENT(
            Plot.death(1, DeathCircumstance.CHILD_OF_POOR_SINGLE_PARENT).everyday(3)),
    /** Died by disaster or accident. */
    EMERGENCY_DEATH(Plot.death(1, DeathCircumstance.EMERGENCY).everyday(5)),
    /** BHXH stops the monthly survivor benefit, then y tế pays. */
    STOP_THEN_SOCIAL(Plot.death(2, DeathCircumstance.MONTHLY_SURVIVOR).everyday(8)),
    /** BHXH stops the monthly survivor benefit, then nội vụ pays, which is more than y tế would. */
    STOP_THEN_MERIT(Plot.death(1, DeathCircumstance.MONTHLY_SURVIVOR_OF_MERIT).everyday(2)),
    /** Insurance, merit and social protection at once: insurance pays. */
    INSURANCE_BEFORE_BUDGET(Plot.death(1, DeathCircumstance.SEVERAL).everyday(5)),
    /** Merit and social protection at once: the higher one pays. */
    HIGHEST_OF_BUDGET(Plot.death(1, DeathCircumstance.MERIT_AND_SOCIAL).everyday(2)),
    /** The desk asks for a paper and gets it. */
    DEATH_SUPPLEMENT_GIVEN(Plot.death(1, DeathCircumstance.SOCIAL_PENSION).officer(Officer.ASKS_SUPPLEMENT)),
    /** The desk asks for a paper and nothing comes. */
    DEATH_SUPPLEMENT_SILENT(Plot.death(1, DeathCircumstance.SOCIAL_PENSION)
            .officer(Officer.ASKS_SUPPLEMENT)
            .citizen(ApplicantConduct.GIVES_NOTHING)),
    /** The desk does not take the dossier up. */
    DEATH_REFUSED(Plot.death(1, DeathCircumstance.SOCIAL_PENSION).officer(Officer.REFUSES)),
    /** The registry rejects the entry: nothing follows. */
    DEATH_REJECTED(Plot.death(1, DeathCircumstance.PENSION).turn("RECORD_DEATH", Turn.REJECT)),
    /** BHXH asks for a paper and gets it. */
    BENEFIT_SUPPLEMENT_GIVEN(Plot.death(1, DeathCircumstance.PENSION).turn("PAY_INSURANCE_BENEFIT", Turn.SUPPLEMENT)),
    /** Nội vụ asks for a paper and nothing comes. */
    BENEFIT_SUPPLEMENT_SILENT(Plot.death(1, DeathCircumstance.MERIT)
            .turn("PAY_MERIT_BENEFIT", Turn.SUPPLEMENT)
            .citizen(ApplicantConduct.GIVES_NOTHING)),
    /** Y tế rejects the support, the rest stands. */
    BENEFIT_REJECTED(Plot.death(1, DeathCircumstance.SOCIAL_PENSION).turn("PAY_SOCIAL_BENEFIT", Turn.REJECT)),
    /** BHXH finds no monthly benefit to stop, so y tế has nothing to begin with. */
    STOP_REJECTED(Plot.death(1, DeathCircumstance.MONTHLY_SURVIVOR).turn("STOP_SURVIVOR_BENEFIT", Turn.REJECT)),
    /** The residence agency finds nobody to delete; the benefit goes on. */
    DEREGISTRATION_REJECTED(Plot.death(1, DeathCircumstance.MERIT).turn("DEREGISTER_RESIDENCE", Turn.REJECT)),
    /** A small child, of which the residence agency knows nothing. */
    NO_RESIDENCE_TO_DELETE(Plot.death(1, DeathCircumstance.SMALL_CHILD).turn("DEREGISTER_RESIDENCE", Turn.REJECT)),
    /** The residence agency finds the death certificate wrong. */
    DEREGISTRATION_RETURNED(Plot.death(1, DeathCircumstance.MERIT).turn("DEREGISTER_RESIDENCE", Turn.RETURN)),
    /** BHXH finds the death certificate wrong. */
    BENEFIT_RETURNED(Plot.death(1, DeathCircumstance.PENSION).turn("PAY_INSURANCE_BENEFIT", Turn.RETURN)),
    /** Taken back before anybody looked at it. */
    DEATH_WITHDRAWN_EARLY(Plot.death(1, DeathCircumstance.SOCIAL_PENSION)
            .officer(Officer.DOES_NOT_COME_TO_IT)
            .citizen(ApplicantConduct.WITHDRAWS_AT_ONCE)),
    /** Taken back after the death was entered, while the other agencies are at work. */
    DEATH_WITHDRAWN_LATE(Plot.death(1, DeathCircumstance.MERIT)
            .turn("DEREGISTER_RESIDENCE", Turn.SLOW)
            .turn("PAY_MERIT_BENEFIT", Turn.SLOW)
            .citizen(ApplicantConduct.WITHDRAWS_LATER)),
    /** The applicant finds a mistake in the draft extract. */
    DEATH_DRAFT_OBJECTED(Plot.death(1, DeathCircumstance.NONE).citizen(ApplicantConduct.OBJECTS_TO_DRAFT)),
    /** The applicant does not answer to the draft: silence is consent. */
    DEATH_DRAFT_SILENT(Plot.death(1, DeathCircumstance.NONE).citizen(ApplicantConduct.IGNORES_DRAFT)),
    /** The chairperson does not sign at first. */
    DEATH_SENT_BACK(Plot.death(1, DeathCircumstance.NONE).officer(Officer.SENDS_BACK)),
    /** The desk has the death looked into first. */
    DEATH_VERIFIED(Plot.death(1, DeathCircumstance.EMERGENCY).officer(Officer.VERIFIES)),
    /** The registry says first that it will record the entry later. */
    DEATH_ENTRY_PENDING(Plot.death(1, DeathCircumstance.NONE).turn("RECORD_DEATH", Turn.PENDING)),
    /** The applicant objects to the draft, and the declaration is amended. */
    DEATH_DECLARATION_AMENDED(
            Plot.death(1, DeathCircumstance.NONE).officer(Officer.AMENDS).citizen(ApplicantConduct.OBJECTS_TO_DRAFT)),
    /** The applicant objects to the draft, and a paper is asked for and given. */
    DEATH_REGISTRATION_SUPPLEMENT_GIVEN(Plot.death(1, DeathCircumstance.NONE)
            .officer(Officer.ASKS_SUPPLEMENT_LATER)
            .citizen(ApplicantConduct.OBJECTS_TO_DRAFT)),
    /** The applicant objects to the draft, and a paper is asked for and does not come. */
    DEATH_REGISTRATION_SUPPLEMENT_SILENT(Plot.death(1, DeathCircumstance.NONE)
            .officer(Officer.ASKS_SUPPLEMENT_LATER)
            .citizen(ApplicantConduct.OBJECTS_AND_GIVES_NOTHING)),
    /** The desk does not look at the dossier for days. */
    DEATH_OFFICER_LATE(Plot.death(1, DeathCircumstance.NONE).officer(Officer.COMES_LATE)),
    /** The register cancels the entry days later; who deleted, locked and paid by it hears of it. */
    DEATH_CANCELLED_LATER(Plot.death(1, DeathCircumstance.PENSION).turn("RECORD_DEATH", Turn.CANCELS_LATER)),
    /** Declared after the 15 days. */
    LATE_DEATH(Plot.death(1, DeathCircumstance.NONE).everyday(4).late());

    private final Plot plot;

    Scenario(Plot plot) {
        this.plot = plot;
    }

    /** All of the births, or all of the deaths. */
    static List<Scenario> all(boolean death) {
        return Arrays.stream(values()).filter(each -> each.death() == death).toList();
    }

    public boolean death() {
        return plot.death().isPresent();
    }

    /** What the agency asked to do this does otherwise than granting; empty if it grants. */
    public Optional<Turn> turn(String operation) {
        return Optional.ofNullable(plot.turns().get(operation));
    }

    public Officer officer() {
        return plot.officer();
    }

    public ApplicantConduct citizen() {
        return plot.citizen();
    }

    /** Whether an agency sends back a wrong certificate. */
    public boolean returned() {
        return plot.turns().containsValue(Turn.RETURN);
    }

    /** Whether some agency does this. */
    public boolean turns(Turn turn) {
        return plot.turns().containsValue(turn);
    }

    /** How many agencies do something unusual. */
    public int turns() {
        return plot.turns().size();
    }

    Plot plot() {
        return plot;
    }
}
