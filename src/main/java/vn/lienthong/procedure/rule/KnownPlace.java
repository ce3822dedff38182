package vn.lienthong.procedure.rule;

/** A place from which the competence of a commune may follow (Luật Hộ tịch 2014, Đ13, Đ32). */
public enum KnownPlace {
    /** Where the father resides. */
    FATHER_RESIDENCE("fatherResidence"),
    /** Where the mother resides. */
    MOTHER_RESIDENCE("motherResidence"),
    /** Where a child without known parents stays. */
    CHILD_STAYS("childStays"),
    /** Where the deceased last resided. */
    LAST_RESIDENCE("lastResidence"),
    /** Where he died. */
    PLACE_OF_DEATH("placeOfDeath"),
    /** Where the body was found. */
    PLACE_FOUND("placeFound");

    private final String input;

    KnownPlace(String input) {
        this.input = input;
    }

    /** {@return the input of the table} */
    String input() {
        return input;
    }
}
