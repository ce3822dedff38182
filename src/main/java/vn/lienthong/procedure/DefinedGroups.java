package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;

/** Linked groups that bring models, tables, a form and texts, and no code: their definition decides (S24). */
@ApplicationScoped
public class DefinedGroups {
    @Inject
    private ProcedureSteps steps;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private CorrectDeclaration correctDeclaration;

    LinkedGroup of(LinkedProcedure group) {
        return new DefinedGroup(group, this);
    }

    ProcedureStep first(LinkedProcedure group, Dossier dossier) {
        return steps.require(dossier.code(), group.first());
    }

    CertificateCorrection signedCorrection(Dossier dossier) {
        return corrections.requireSigned(dossier.code());
    }

    String corrected(Dossier dossier, CertificateCorrection correction) {
        return correctDeclaration.corrected(dossier, correction.fields());
    }
}
