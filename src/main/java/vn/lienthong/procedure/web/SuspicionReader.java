package vn.lienthong.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.duplicate.DuplicateSuspicion;
import vn.lienthong.dossier.duplicate.DuplicateSuspicions;
import vn.lienthong.dossier.duplicate.OpenSuspectedPair;
import vn.lienthong.dossier.duplicate.SuspectedPair;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Officers;
import vn.lienthong.security.Role;

/** Reads for the pages which dossiers may be about the same birth or death, and puts two of them side by side (L19). */
@ApplicationScoped
public class SuspicionReader {
    @Inject
    DuplicateSuspicions suspicions;

    @Inject
    OpenSuspectedPair pairs;

    @Inject
    DossierReader dossiers;

    @Inject
    DeclarationReader declarations;

    @Inject
    Officers officers;

    @Inject
    CurrentActor current;

    /** @return every suspicion a dossier the caller may see is part of, oldest first */
    public List<SuspicionRow> of(String code) {
        return suspicions.of(code).stream().map(each -> row(code, each)).toList();
    }

    /** @return whether the caller may say what a suspicion about this dossier comes to */
    public boolean mayDecide(OpenedDossier dossier) {
        return current.scope().mayAct(Role.CIVIL_STATUS, dossier.dossier().competentUnit(), null);
    }

    /** @return both dossiers; empty unless the first is the caller's to see and the other suspected beside it */
    @Transactional
    public Optional<ComparedDossiers> compare(String code, String other) {
        return pairs.open(code, other).map(this::compared);
    }

    private ComparedDossiers compared(SuspectedPair pair) {
        OpenedDossier one = dossiers.opened(pair.dossier());
        OpenedDossier other = dossiers.opened(pair.other());
        return new ComparedDossiers(
                one,
                other,
                row(one.code(), pair.suspicion()),
                new PairedDeclarations(side(one), side(other)).sections());
    }

    private PairedDeclarations.Side side(OpenedDossier dossier) {
        return new PairedDeclarations.Side(
                declarations.declared(dossier), dossier.dossier().declarationJson());
    }

    private SuspicionRow row(String code, DuplicateSuspicion suspicion) {
        return new SuspicionRow(
                suspicion.beside(code),
                suspicion.ground().name(),
                suspicion.verdict().map(Enum::name).orElse(""),
                suspicion.reason().orElse(""),
                suspicion.decidedBy().map(officers::nameOf).orElse(""),
                suspicion.decidedAt().orElse(null),
                suspicion.dossierCode().equals(code));
    }
}
