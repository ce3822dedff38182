package vn.lienthong.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.security.Units;
import vn.lienthong.ui.Labels;

/** Where something is handed out or paid, in words. */
@Named("places")
@RequestScoped
public class PlaceWords {
    @Inject
    Labels labels;

    @Inject
    Units units;

    /** @return for example {@code Qua bưu chính} or the name of a commune; empty if nothing is known */
    public String of(ProcedureState.Place place) {
        if (place == null) {
            return "";
        }
        return place.unit() == null ? labels.code("place", place.kind()) : units.nameOf(place.unit());
    }
}
