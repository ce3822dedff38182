package vn.lienthong.dossier.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.platform.FieldFault;

/** Collects what the rules of one check come upon. */
public final class Findings {
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    Findings(LocalDate today) {
        this.today = today;
    }

    /** {@return day of reception in Việt Nam} */
    public LocalDate today() {
        return today;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** The declaration can't be received with this. */
    public void error(String field, String key) {
        found.add(new Finding(Finding.Severity.ERROR, new FieldFault(field, key)));
    }

    /** The officer should look at this. */
    public void warning(String field, String key) {
        found.add(new Finding(Finding.Severity.WARNING, new FieldFault(field, key)));
    }

    /** A day that has not come yet is an error; an absent one is none. */
    void pastOrToday(String field, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            error(field, "date.future");
        }
    }

    /** A date that certainly lies in the future is an error; an absent one is none. */
    void pastOrToday(String field, PartialDate date) {
        if (date != null && date.after(today)) {
            error(field, "date.future");
        }
    }
}
