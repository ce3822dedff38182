package vn.agencysim.family;

/** Sex as declared; {@code UNDETERMINED} is possible for a newborn only. */
public enum Sex {
    MALE,
    FEMALE,
    UNDETERMINED
}
