package vn.lienthong.sla;

/** A due date falls outside the years the clock knows (2020–2100). */
public class BeyondCalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BeyondCalendarException() {
        super("the due date falls after the year " + WorkingCalendar.LAST_YEAR);
    }
}
