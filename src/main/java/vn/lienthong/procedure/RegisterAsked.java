package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.RegisterAtWork;

/** The register of births, deaths or whatever a group begins with is at work from the signature until its answer has been made a result. */
@ApplicationScoped
public class RegisterAsked implements RegisterAtWork {
    @Inject
    private AgencyRequests requests;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private ProcedureSteps steps;

    @Override
    public boolean on(String dossierCode) {
        return requests.of(dossierCode).stream()
                        .filter(request -> isEntry(request.operation()))
                        .reduce((earlier, last) -> last)
                        .filter(this::open)
                        .isPresent()
                || corrections.of(dossierCode).stream()
                        .anyMatch(correction ->
                                correction.inProgress() && correction.signedBy().isPresent());
    }

    private static boolean isEntry(Operation operation) {
        return LinkedProcedure.values().stream().anyMatch(group -> group.first()
                .agencyOperation()
                .filter(operation::equals)
                .isPresent());
    }

    private boolean open(AgencyRequest entry) {
        return !entry.answerKind().decides() || (entry.answerKind() == AnswerKind.GRANTED && !released(entry));
    }

    private boolean released(AgencyRequest entry) {
        return entry.procedure()
                .map(Procedure::valueOf)
                .map(procedure -> steps.require(entry.dossierCode(), procedure).status())
                .filter(StepStatus.GRANTED::equals)
                .isPresent();
    }
}
