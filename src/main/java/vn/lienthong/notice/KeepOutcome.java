package vn.lienthong.notice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Document;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.StepStatus;

/** Every outcome goes to the citizen's electronic document store, under the child's own number (S9). */
@ApplicationScoped
public class KeepOutcome {
    @Inject
    private NoticeQueue notices;

    @Inject
    private GrantedAnswers answers;

    private record Deposit(
            String ownerPersonalId, String dossierCode, String kind, String number, AttachedDocument document) {}

    void changed(@Observes ProcedureStepChanged event) {
        ProcedureStep step = event.step();
        Optional<Document> document = step.outcomeDocument();
        if (step.status() != StepStatus.GRANTED || document.isEmpty()) {
            return;
        }
        JsonNode newborn = answers.require(step.dossierCode(), Operation.ISSUE_PERSONAL_ID);
        Document d = document.get();
        notices.add(
                Operation.STORE_DOCUMENT,
                step.dossierCode(),
                step.procedure().name(),
                number -> new Deposit(
                        newborn.path("personalId").asText(),
                        step.dossierCode(),
                        step.procedure().name(),
                        step.outcomeNumber().orElse(""),
                        new AttachedDocument(d.fileName(), d.contentType(), d.content(), d.sha256())));
    }
}
