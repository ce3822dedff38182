package vn.lienthong.sla;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days off of a year for which no table has been published yet: the days of Bộ luật Lao động 2019, Điều 112 and of NQ
 * 28/2026/QH16, with the most frequent choices where the year's notice decides. One that falls on a rest day moves to the
 * next free working weekday (Điều 111 k3), except 24/11.
 */
final class ProvisionalDaysOff {
    private static final String SOURCE = "BLLĐ 2019, Đ111–112; NQ 28/2026/QH16";
    private static final String DOUBT = "PROVISIONAL";

    private ProvisionalDaysOff() {}

    static List<SpecialDay> of(int year, CalendarTable table) {
        Map<LocalDate, String> wanted = statutory(year);
        Map<LocalDate, String> off = new TreeMap<>();
        List<LocalDate> moving = new ArrayList<>();
        LocalDate culture = LocalDate.of(year, Month.NOVEMBER, 24);
        wanted.forEach((date, name) -> {
            if (!table.rests(date.getDayOfWeek())) {
                off.put(date, name);
            } else if (!date.equals(culture)) {
                moving.add(date);
            }
        });
        for (LocalDate date : moving) {
            LocalDate free = date.plusDays(1);
            while (table.rests(free.getDayOfWeek()) || off.containsKey(free)) {
                free = free.plusDays(1);
            }
            off.put(free, wanted.get(date));
        }
        return off.entrySet().stream()
                .map(day ->
                        new SpecialDay(day.getKey(), SpecialDay.Kind.DAY_OFF, day.getValue(), SOURCE, DOUBT, List.of()))
                .toList();
    }

    private static Map<LocalDate, String> statutory(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "NEW_YEAR");
        LocalDate tet = VietnameseLunarCalendar.newYear(year);
        for (int day = -1; day <= 3; day++) {
            days.put(tet.plusDays(day), "TET");
        }
        days.put(
                VietnameseLunarCalendar.toGregorian(new VietnameseLunarCalendar.LunarDate(year, 3, false, 10)),
                "HUNG_KINGS");
        days.put(LocalDate.of(year, Month.APRIL, 30), "REUNIFICATION_DAY");
        days.put(LocalDate.of(year, Month.MAY, 1), "LABOUR_DAY");
        days.put(LocalDate.of(year, Month.SEPTEMBER, 1), "NATIONAL_DAY");
        days.put(LocalDate.of(year, Month.SEPTEMBER, 2), "NATIONAL_DAY");
        days.put(LocalDate.of(year, Month.NOVEMBER, 24), "CULTURE_DAY");
        return days;
    }
}
