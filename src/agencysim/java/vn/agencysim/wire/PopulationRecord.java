package vn.agencysim.wire;

/**
 * What the population registry knows of a person.
 *
 * @param birthDate {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param residence null for a newborn before its residence is registered
 */
public record PopulationRecord(
        String personalId,
        String fullName,
        String birthDate,
        String sex,
        String ethnicity,
        String nationality,
        Address residence) {}
