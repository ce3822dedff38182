package vn.lienthong.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Document;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.procedure.LinkedGroups;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.procedure.rule.PaperNames;

/** Every outcome goes to an electronic document store: the child's own, or the requester's after a death (S9). */
@ApplicationScoped
public class KeepOutcome {
    @Inject
    private NoticeQueue notices;

    @Inject
    private PaperNames names;

    @Inject
    private LinkedGroups groups;

    private record Deposit(
            String ownerPersonalId,
            String dossierCode,
            String kind,
            String title,
            String number,
            AttachedDocument document) {}

    void changed(@Observes ProcedureStepChanged event) {
        ProcedureStep step = event.step();
        Optional<Document> document = step.outcomeDocument();
        if (step.status() != StepStatus.GRANTED || document.isEmpty()) {
            return;
        }
        PersonalId owner = groups.of(event.dossier()).owner(event.dossier());
        Document d = document.get();
        String title = names.of(event.dossier().ruleVersion(), step.procedure()).vietnamese();
        notices.add(
                Operation.STORE_DOCUMENT,
                step.dossierCode(),
                step.procedure().name(),
                number -> new Deposit(
                        owner.value(),
                        step.dossierCode(),
                        step.procedure().name(),
                        title,
                        step.outcomeNumber().orElse(""),
                        new AttachedDocument(d.fileName(), d.contentType(), d.content(), d.sha256())));
    }
}
