package vn.lienthong.tasklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.security.Officers;
import vn.lienthong.tasklist.TaskAttempt;
import vn.lienthong.tasklist.TaskItem;
import vn.lienthong.tasklist.TaskResult;
import vn.lienthong.ui.Labels;

/** Does something to a task and tells the officer what came of it, beside the field it is about where there is one. */
@RequestScoped
public class TaskAnswers {
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]\\.");

    @Inject
    Labels labels;

    @Inject
    Officers officers;

    /**
     * @param act what to do
     * @param done label of the sentence for when it is done
     * @param task the task
     * @param form id of the form that holds the fields {@code reason} and {@code legalGround}
     * @return whether it is done
     */
    boolean tell(Supplier<TaskResult> act, String done, TaskItem task, String form) {
        TaskResult result = TaskAttempt.of(act);
        if (result instanceof TaskResult.Done) {
            show(null, FacesMessage.SEVERITY_INFO, labels.with(done, task.dossierCode()), "");
            return true;
        }
        refuse(problems().of(result), form);
        return false;
    }

    /** Tells what must still be written, each beside its field. */
    void incomplete(List<FieldError> faults, String form) {
        Problem about = problems().of(new TaskResult.Incomplete(List.of()));
        refuse(new Problem(about.type(), about.status(), about.title(), about.detail(), faults), form);
    }

    /** Tells what came of asking the registry again. */
    void looked(boolean silent) {
        show(
                null,
                silent ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_INFO,
                labels.of(silent ? "registry.stillSilent" : "registry.answered"),
                "");
    }

    /** Tells that the task ended otherwise while it was looked at. */
    void changedMeanwhile() {
        refuse(problems().of(new TaskResult.ChangedMeanwhile()), "");
    }

    private static void refuse(Problem problem, String form) {
        boolean fields = !problem.errors().isEmpty();
        show(null, FacesMessage.SEVERITY_ERROR, problem.title(), fields ? "" : problem.detail());
        problem.errors()
                .forEach(error -> show(
                        form + ":" + place(error.field()), FacesMessage.SEVERITY_ERROR, "", sentence(error.message())));
    }

    /** {@code missing[0].part} of the request is {@code missing:0:part} on the page. */
    private static String place(String field) {
        return ROW.matcher(field).replaceAll(":$1:");
    }

    /** Systems get it after the name of the field; beside a field it stands alone. */
    private static String sentence(String message) {
        String begun = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static void show(String client, FacesMessage.Severity severity, String summary, String detail) {
        FacesContext.getCurrentInstance().addMessage(client, new FacesMessage(severity, summary, detail));
    }

    private TaskProblems problems() {
        return TaskProblems.in(labels.locale(), officers);
    }
}
