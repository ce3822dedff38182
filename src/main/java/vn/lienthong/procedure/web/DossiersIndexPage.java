package vn.lienthong.procedure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.dossier.DossierFilter;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Scope;
import vn.lienthong.security.Unit;
import vn.lienthong.security.UnitKind;
import vn.lienthong.security.Units;

/** Page {@code /ui/dossiers/index.xhtml}: the dossiers of the caller's units, live; filter and page are in the address. */
@Named("dossiersIndexPage")
@ViewScoped
public class DossiersIndexPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    DossierReader reader;

    @Inject
    Units units;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private String status;
    private String unit;
    private String text;
    private int page = 1;
    private transient List<DossierRow> dossiers;
    private transient Long total;

    /** Forgets what was read, so that the page shows how things are now. */
    public void refresh() {
        dossiers = null;
        total = null;
    }

    /** @return one page of dossiers, the latest received first */
    public List<DossierRow> getDossiers() {
        if (dossiers == null) {
            dossiers = reader.find(filter(), (page - 1) * SHOWN, SHOWN);
        }
        return dossiers;
    }

    /** @return how many there are in all */
    public long getTotal() {
        if (total == null) {
            total = reader.count(filter());
        }
        return total;
    }

    /** @return how many pages there are; 1 if there is nothing to show */
    public long getPages() {
        return Math.max(1, (getTotal() + SHOWN - 1) / SHOWN);
    }

    /** A state the address misspells is no state a dossier can be in; it is left out like a missing one. */
    private DossierFilter filter() {
        DossierStatus wanted = Stream.of(DossierStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        return DossierFilter.of(wanted, unit, text);
    }

    /** @return communes whose dossiers the caller may see, for the filter */
    public List<Unit> getUnits() {
        Scope scope = current.scope();
        return units.validOn(LocalDate.now(clock)).stream()
                .filter(each -> each.kind() == UnitKind.COMMUNE && scope.sees(each.code()))
                .toList();
    }

    public DossierStatus[] getStatuses() {
        return DossierStatus.values();
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

    /** @return which page is shown, from 1 */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 1_000_000));
    }
}
