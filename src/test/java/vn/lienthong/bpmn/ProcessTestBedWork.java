package vn.lienthong.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.Procedure;

/** The delegate beans of the models: they note what was asked of them, answer by a script, or fail. */
final class ProcessTestBedWork {
    private static final String NONE = "NONE";

    private final List<String> done = new ArrayList<>();
    private final List<String> keysTried = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final Deque<String> drafts = new ArrayDeque<>();
    private int requests;
    private int waitingNotices;
    private boolean certificateReplaced;
    private int correctionsInProgress;
    private String cameMeanwhile = NONE;
    private boolean childDied;

    /** What a broken delegate throws. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(String bean) {
            super(bean);
        }
    }

    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("startProcedure", (JavaDelegate) ProcessTestBedWork.this::startProcedure);
        Stream.of("recordRefusal", "recordRejection", "releaseOutcome", "cancelFollowers")
                .forEach(bean -> beans.put(bean, noting(bean, "procedure")));
        beans.put("openCorrection", (JavaDelegate) this::openCorrection);
        Stream.of(
                        "requestSupplement",
                        "resumeProcedure",
                        "stopProcedure",
                        "supersedeOutcome",
                        "upholdCertificate",
                        "revokeOutcome")
                .forEach(bean -> beans.put(bean, noting(bean, "procedure")));
        Stream.of(
                        "askConsent",
                        "recordConsent",
                        "recordDisagreement",
                        "recordConsentStop",
                        "agreeBySilence",
                        "keepMaritalStatus",
                        "rejectProcedure",
                        "cancelProcedure",
                        "grantChildbirthSupport")
                .forEach(bean -> beans.put(bean, noting(bean, "procedure")));
        beans.put("showDraft", (JavaDelegate) this::showDraft);
        Stream.of("cancelDependants", "completeGroup", "fetchRegistryData", "recordWithdrawal", "recordChildDeath")
                .forEach(bean -> beans.put(bean, noting(bean, "dossierCode")));
        Stream.of("recordOverdue", "acceptDossier")
                .forEach(bean ->
                        beans.put(bean, (JavaDelegate) execution -> note(bean, execution, overdueLimit(execution))));
        beans.put("lookForDeath", (JavaDelegate) execution -> execution.setVariable("childDied", childDied));
        beans.put("recordMissedAcknowledgement", noting("recordMissedAcknowledgement", "operation"));
        beans.put("recordConsentExpired", (JavaDelegate) this::recordConsentExpired);
        beans.put("recordRequest", (JavaDelegate) this::recordRequest);
        beans.put("sendRequest", (JavaDelegate) execution -> ask("sendRequest", execution));
        beans.put("fetchAnswer", (JavaDelegate) execution -> ask("fetchAnswer", execution));
        beans.put("deliverNotice", (JavaDelegate) this::deliverNotice);
        return beans;
    }

    /** Everything done so far, as {@code bean detail}. */
    List<String> done() {
        return List.copyOf(done);
    }

    long times(String work) {
        return done.stream().filter(work::equals).count();
    }

    /** Key of every attempt to send or to fetch, failed ones too. */
    List<String> keysTried() {
        return List.copyOf(keysTried);
    }

    void breaks(String bean) {
        broken.add(bean);
    }

    void heals(String bean) {
        broken.remove(bean);
    }

    /** The agency has answered by the time the request is sent: one kind per request, then no more. */
    void answersAtOnce(String operation, String... kinds) {
        script("sendRequest", operation, kinds);
    }

    /** What the agency says when it is asked for its answer: one kind per question, then nothing yet. */
    void answersWhenAsked(String operation, String... kinds) {
        script("fetchAnswer", operation, kinds);
    }

    /** This many drafts say something the requester has not agreed to yet. */
    void newDrafts(int count) {
        for (int i = 0; i < count; i++) {
            drafts.add("NEW");
        }
    }

    void noticesWait(int count) {
        waitingNotices = count;
    }

    /** The certificate that is returned next has been replaced meanwhile. */
    void certificateIsReplaced() {
        certificateReplaced = true;
    }

    void reset() {
        certificateReplaced = false;
        correctionsInProgress = 0;
        Stream.of(done, keysTried, broken).forEach(java.util.Collection::clear);
        answers.clear();
        drafts.clear();
        requests = 0;
        waitingNotices = 0;
        cameMeanwhile = NONE;
        childDied = false;
    }

    private void script(String bean, String operation, String... kinds) {
        answers.put(bean + " " + operation, new ArrayDeque<>(List.of(kinds)));
    }

    private JavaDelegate noting(String bean, String detail) {
        return execution -> note(bean, execution, detail);
    }

    /** What the step names, else the running procedure's own, else the whole group's. */
    private static String overdueLimit(DelegateExecution execution) {
        return Stream.of("limit", "procedure")
                .filter(execution::hasVariable)
                .findFirst()
                .orElse("dossierCode");
    }

    private void startProcedure(DelegateExecution execution) {
        note("startProcedure", execution, "procedure");
        Procedure.valueOf((String) execution.getVariable("procedure"))
                .agencyOperation()
                .ifPresent(operation -> {
                    execution.setVariable("agency", operation.agency().name());
                    execution.setVariable("operation", operation.name());
                });
    }

    private void showDraft(DelegateExecution execution) {
        note("showDraft", execution, "procedure");
        execution.setVariable("draftOutcome", drafts.isEmpty() ? "AGREED" : drafts.remove());
    }

    /** Another correction of the same certificate is going on, the next so many times one looks. */
    void correctionIsInProgress(int times) {
        correctionsInProgress = times;
    }

    private void openCorrection(DelegateExecution execution) {
        note("openCorrection", execution, "procedure");
        execution.setVariable("agency", "CIVIL_STATUS");
        execution.setVariable("operation", "CORRECT_BIRTH");
        execution.setVariable("certificateReplaced", certificateReplaced);
        execution.setVariable("correctionInProgress", !certificateReplaced && correctionsInProgress > 0);
        correctionsInProgress = Math.max(0, correctionsInProgress - 1);
        if (certificateReplaced) {
            execution.setVariable("correctionOutcome", "CORRECTED");
        }
    }

    private void recordRequest(DelegateExecution execution) {
        note("recordRequest", execution, "operation");
        requests++;
        execution.setVariable("requestKey", "request-" + requests);
    }

    private void ask(String bean, DelegateExecution execution) {
        keysTried.add((String) execution.getVariable("requestKey"));
        String asked = note(bean, execution, "operation");
        Deque<String> script = answers.getOrDefault(asked, new ArrayDeque<>());
        execution.setVariable("answerKind", script.isEmpty() ? NONE : script.remove());
    }

    private void recordConsentExpired(DelegateExecution execution) {
        note("recordConsentExpired", execution, "procedure");
        execution.setVariable("answerKind", cameMeanwhile);
    }

    /** The death of the child is registered before its birth is. */
    void childDied() {
        childDied = true;
    }

    /** This answer is known by the time nobody waits for it any more. */
    void cameMeanwhile(String answerKind) {
        cameMeanwhile = answerKind;
    }

    private void deliverNotice(DelegateExecution execution) {
        note("deliverNotice", execution, "agency");
        waitingNotices--;
        execution.setVariable("moreNotices", waitingNotices > 0);
    }

    private String note(String bean, DelegateExecution execution, String detail) {
        if (broken.contains(bean)) {
            throw new Unreachable(bean);
        }
        String work = bean + " " + execution.getVariable(detail);
        done.add(work);
        return work;
    }
}
