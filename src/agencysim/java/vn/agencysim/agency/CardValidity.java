package vn.agencysim.agency;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How long a child's health-insurance card is valid (Luật BHYT, Đ16 k3 d; NĐ 146/2018/NĐ-CP, Đ13 k2): from birth; born up
 * to 30/9 until 30/9 of the year in which the child is 72 months old, born later until the end of the month of 72 months.
 */
public record CardValidity(LocalDate from, LocalDate to) {
    private static final int MONTHS = 72;
    private static final MonthDay SCHOOL_YEAR = MonthDay.of(9, 30);

    /** The validity for a child born on this day. */
    public static CardValidity ofChildBorn(LocalDate birthDate) {
        LocalDate seventyTwoMonths = birthDate.plusMonths(MONTHS);
        LocalDate to = MonthDay.from(birthDate).isAfter(SCHOOL_YEAR)
                ? seventyTwoMonths.withDayOfMonth(seventyTwoMonths.lengthOfMonth())
                : SCHOOL_YEAR.atYear(seventyTwoMonths.getYear());
        return new CardValidity(birthDate, to);
    }
}
