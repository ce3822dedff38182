package vn.lienthong.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Scope;
import vn.lienthong.security.Unit;
import vn.lienthong.security.UnitKind;
import vn.lienthong.security.Units;

/** Page {@code /ui/dossiers/index.xhtml}: the dossiers of the caller's units, live; its filter is in the address. */
@Named("dossiersIndexPage")
@ViewScoped
public class DossiersIndexPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> PROCEDURES =
            List.of("BIRTH_REGISTRATION", "RESIDENCE_REGISTRATION", "HEALTH_INSURANCE_CARD");
    private static final List<String> STATUSES =
            List.of("SUBMITTED", "ACCEPTED", "IN_PROGRESS", "COMPLETED", "PARTLY_COMPLETED", "REFUSED", "REJECTED");

    @Inject
    DossierList list;

    @Inject
    Units units;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private String status;
    private String unit;
    private String text;
    private LazyDataModel<DossierRow> dossiers;

    @PostConstruct
    void prepare() {
        dossiers = new Rows();
    }

    private DossierFilter filter() {
        return new DossierFilter(Optional.ofNullable(status), Optional.ofNullable(unit), Optional.ofNullable(text));
    }

    /** @return communes whose dossiers the caller may see, for the filter */
    public List<Unit> getUnits() {
        Scope scope = current.scope();
        return units.validOn(LocalDate.now(clock)).stream()
                .filter(each -> each.kind() == UnitKind.COMMUNE && scope.sees(each.code()))
                .toList();
    }

    public List<String> getStatuses() {
        return STATUSES;
    }

    /** @return procedures of the birth group, one column each */
    public List<String> getProcedures() {
        return PROCEDURES;
    }

    public LazyDataModel<DossierRow> getDossiers() {
        return dossiers;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private final class Rows extends LazyDataModel<DossierRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(list.count(filter()));
        }

        @Override
        public List<DossierRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return list.find(filter(), first, size);
        }

        @Override
        public String getRowKey(DossierRow row) {
            return row.code();
        }
    }
}
