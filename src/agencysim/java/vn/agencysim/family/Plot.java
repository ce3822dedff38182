package vn.agencysim.family;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What makes up a scenario; every part has a usual value.
 *
 * @param often how often it comes up in the whole mix, beside the others
 * @param everyday how often it comes up among ordinary dossiers; 0: never
 * @param turns what agencies do, by name of the operation
 * @param death what the deceased drew; empty for a birth
 * @param birth what the family of a newborn asks for
 */
record Plot(
        int often,
        int everyday,
        Map<String, Turn> turns,
        Officer officer,
        ApplicantConduct citizen,
        Optional<DeathWish> death,
        BirthWish birth) {

    /** What a family with a newborn asks for beside the three procedures. */
    enum BirthWish {
        NOTHING_MORE,
        IDENTITY_CARD,
        IDENTITY_CARD_AND_CONSENT,
        CHILDBIRTH_SUPPORT,
        LATE,
        TWINS;

        boolean identityCard() {
            return this == IDENTITY_CARD || this == IDENTITY_CARD_AND_CONSENT;
        }

        /** Whether the householder, who is no parent then, is asked on VNeID. */
        boolean consent() {
            return this == IDENTITY_CARD_AND_CONSENT;
        }
    }

    /**
     * What a bereaved family asks for.
     *
     * @param survivors whether benefits for the survivors are asked for beside the funeral allowance
     * @param late whether the death is declared after the term
     */
    record DeathWish(DeathCircumstance circumstance, boolean survivors, boolean late) {}

    static Plot birth(int often, BirthWish wish) {
        return new Plot(often, 0, Map.of(), Officer.USUAL, ApplicantConduct.COOPERATIVE, Optional.empty(), wish);
    }

    static Plot death(int often, DeathCircumstance circumstance) {
        Optional<DeathWish> wish = Optional.of(new DeathWish(circumstance, false, false));
        return new Plot(often, 0, Map.of(), Officer.USUAL, ApplicantConduct.COOPERATIVE, wish, BirthWish.NOTHING_MORE);
    }

    /** Also among ordinary dossiers. */
    Plot everyday(int share) {
        return new Plot(often, share, turns, officer, citizen, death, birth);
    }

    Plot turn(String operation, Turn turn) {
        Map<String, Turn> all = new LinkedHashMap<>(turns);
        all.put(operation, turn);
        return new Plot(often, everyday, Map.copyOf(all), officer, citizen, death, birth);
    }

    Plot officer(Officer who) {
        return new Plot(often, everyday, turns, who, citizen, death, birth);
    }

    Plot citizen(ApplicantConduct who) {
        return new Plot(often, everyday, turns, officer, who, death, birth);
    }

    Plot survivors() {
        return new Plot(
                often,
                everyday,
                turns,
                officer,
                citizen,
                death.map(d -> new DeathWish(d.circumstance(), true, d.late())),
                birth);
    }

    Plot late() {
        return new Plot(
                often,
                everyday,
                turns,
                officer,
                citizen,
                death.map(d -> new DeathWish(d.circumstance(), d.survivors(), true)),
                birth);
    }
}
