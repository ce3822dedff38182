package vn.agencysim.wire;

import java.time.LocalDate;

/**
 * How a personal number is built (NĐ 70/2024/NĐ-CP): 3 digits of the province of registration, 1 of century and sex (even
 * male, odd female; 0/1 for the 1900s, 2/3 for the 2000s, …), 2 of the year of birth, 6 random.
 */
public final class PersonalNumber {
    /** Digits that chance decides. */
    public static final int RANDOM_DIGITS = 6;

    private static final int FIRST_CENTURY = 19;
    private static final int HUNDRED = 100;

    private PersonalNumber() {}

    /**
     * @param provinceCode 2 digits
     * @param sex {@code FEMALE}, or anything else, which counts as male: the rule knows no third digit
     * @param birthDate of the person
     * @param random 6 digits
     */
    public static String of(String provinceCode, String sex, LocalDate birthDate, String random) {
        int century = (birthDate.getYear() / HUNDRED - FIRST_CENTURY) * 2;
        int centuryAndSex = "FEMALE".equals(sex) ? century + 1 : century;
        return "0%s%d%02d%s".formatted(provinceCode, centuryAndSex, birthDate.getYear() % HUNDRED, random);
    }
}
