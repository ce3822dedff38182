package vn.lienthong.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** Where something is handed out or paid: it need not be where it was handed in, nor where it is decided (domain.md, L3). */
@Embeddable
public class ServicePlace {
    /** Which kind of place. */
    public enum Kind {
        /** Nothing on paper: the electronic outcome is enough. */
        ELECTRONIC,
        /** A commune's one-stop desk or police, named beside. */
        UNIT,
        /** The agency that decides, at its own office. */
        AGENCY,
        POST,
        BANK_ACCOUNT
    }

    @Enumerated(EnumType.STRING)
    private Kind place;

    private String unit;

    protected ServicePlace() {}

    private ServicePlace(Kind place, String unit) {
        this.place = place;
        this.unit = unit;
    }

    /** @return a place that needs no unit beside it */
    public static ServicePlace of(Kind place) {
        return new ServicePlace(place, null);
    }

    /** @return the desk of that commune */
    public static ServicePlace at(String unit) {
        return new ServicePlace(Kind.UNIT, unit);
    }

    public Kind place() {
        return place;
    }

    /** @return code of the commune; empty unless it is one */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }
}
