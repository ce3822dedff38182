package vn.agencysim.family;

import java.time.LocalDate;

/** A date in Vietnamese words, as the declaration asks for beside the digits. */
public final class DateInWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int FIVE = 5;

    private DateInWords() {}

    /** For example "Ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi sáu". */
    public static String of(LocalDate date) {
        return "Ngày " + belowHundred(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm "
                + year(date.getYear());
    }

    private static String month(int month) {
        return month == 4 ? "tư" : belowHundred(month);
    }

    private static String year(int year) {
        String words = DIGITS[year / THOUSAND] + " nghìn " + DIGITS[year / HUNDRED % TEN] + " trăm";
        int rest = year % HUNDRED;
        if (rest == 0) {
            return words;
        }
        return rest < TEN ? words + " linh " + DIGITS[rest] : words + " " + belowHundred(rest);
    }

    private static String belowHundred(int number) {
        if (number < TEN) {
            return DIGITS[number];
        }
        String tens = number < 2 * TEN ? "mười" : DIGITS[number / TEN] + " mươi";
        int unit = number % TEN;
        if (unit == 0) {
            return tens;
        }
        if (unit == FIVE) {
            return tens + " lăm";
        }
        if (number > 2 * TEN && unit == 1) {
            return tens + " mốt";
        }
        return tens + " " + DIGITS[unit];
    }
}
