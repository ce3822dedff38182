package vn.lienthong.sla;

/** In what a limit of the law is counted. */
public enum DeadlineUnit {
    /** Minutes on the clock, nights and days off included ("10 phút"). */
    MINUTES,
    /** Hours on the clock, nights and days off included ("24 giờ"). */
    CLOCK_HOURS,
    /** Hours of legal working time ("2 giờ làm việc"). */
    WORKING_HOURS,
    /** Working days, the day of the event not counted, due at the close of the last one (Bộ luật Dân sự 2015, Điều 147–148). */
    WORKING_DAYS,
    /** By the close of the working day of the event, or of the next one ("ngay trong ngày làm việc"); takes no amount. */
    SAME_WORKING_DAY;

    /** {@return whether nights and days off count like any other time, so that no calendar is needed} */
    public boolean runsThrough() {
        return this == MINUTES || this == CLOCK_HOURS;
    }
}
