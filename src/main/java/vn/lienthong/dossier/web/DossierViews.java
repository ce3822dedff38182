package vn.lienthong.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierFilter;
import vn.lienthong.dossier.DossierSearch;
import vn.lienthong.dossier.PortalStatus;
import vn.lienthong.dossier.ProcedureState;
import vn.lienthong.dossier.ProcedureStates;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.PageWish;

/** Dossiers in the shape other systems read them in. */
@ApplicationScoped
public class DossierViews {
    @Inject
    private DossierSearch search;

    @Inject
    private ProcedureStates procedures;

    @Inject
    private Clock clock;

    /** @return a page of what the caller may see, newest first */
    public DossierView.Page find(DossierFilter filter, PageWish page) {
        List<Dossier> found = search.find(filter, page.first(), page.size());
        Map<String, List<ProcedureState>> states =
                procedures.of(found.stream().map(Dossier::code).toList());
        List<DossierView> items = found.stream()
                .map(dossier -> view(dossier, states.getOrDefault(dossier.code(), List.of())))
                .toList();
        return new DossierView.Page(items, search.count(filter), page.number(), page.size());
    }

    /** @return the dossier as it is to be shown */
    public DossierView view(Dossier dossier) {
        return view(dossier, procedures.of(List.of(dossier.code())).getOrDefault(dossier.code(), List.of()));
    }

    private DossierView view(Dossier dossier, List<ProcedureState> states) {
        PortalStatus portal = PortalStatus.of(dossier.status());
        return new DossierView(
                dossier.code(),
                dossier.portalNumber().orElse(null),
                dossier.linkedProcedure(),
                dossier.status().name(),
                portal.code(),
                portal.text(),
                dossier.receivingUnit(),
                dossier.competentUnit(),
                dossier.ruleVersion(),
                dossier.subject(),
                dossier.lateRegistration(),
                at(dossier.submittedAt()),
                at(dossier.technicalReceiptAt()),
                at(dossier.validReceiptAt().orElse(null)),
                at(dossier.endedAt().orElse(null)),
                dossier.reason().orElse(null),
                dossier.legalGround().orElse(null),
                dossier.benefitRouteJson().map(Json::tree).orElse(null),
                states.stream().map(this::view).toList());
    }

    private DossierView.ProcedureView view(ProcedureState state) {
        return new DossierView.ProcedureView(
                state.procedure(),
                state.status(),
                at(state.startedAt()),
                at(state.dueAt()),
                at(state.endedAt()),
                state.overdueAt(clock.instant()),
                state.outcomeNumber(),
                state.bookNumber(),
                state.documentId(),
                state.reason(),
                state.legalGround(),
                state.decidingUnit(),
                place(state.delivery()),
                place(state.payment()),
                state.fee() == null
                        ? null
                        : new DossierView.FeeView(
                                state.fee().kind(),
                                state.fee().amount(),
                                state.fee().legalGround()),
                state.superseded().stream().map(this::view).toList());
    }

    private static DossierView.PlaceView place(ProcedureState.Place place) {
        return place == null ? null : new DossierView.PlaceView(place.kind(), place.unit());
    }

    private DossierView.SupersededView view(ProcedureState.Superseded outcome) {
        return new DossierView.SupersededView(
                outcome.number(),
                outcome.documentId(),
                at(outcome.validFrom()),
                at(outcome.supersededAt()),
                outcome.supersededBy(),
                outcome.reason(),
                outcome.legalGround());
    }

    private OffsetDateTime at(Instant instant) {
        return Optional.ofNullable(instant)
                .map(i -> OffsetDateTime.ofInstant(i, clock.getZone()))
                .orElse(null);
    }
}
