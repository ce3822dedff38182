package vn.lienthong.sla.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;
import vn.lienthong.sla.SlaMessages;

/** The faults of one request, in the order in which they were found. */
final class PreviewFaults {
    private static final int UNPROCESSABLE = 422;
    private static final String SEVERAL = "SLA-001";

    private final List<Fault> faults = new ArrayList<>();

    /** @param hint key of a message {@code hint.…} that completes the fault's message, or the values to choose from */
    private record Fault(String field, PreviewFault fault, String hint) {}

    void add(String field, PreviewFault fault) {
        add(field, fault, "");
    }

    void add(String field, PreviewFault fault, String hint) {
        faults.add(new Fault(field, fault, hint));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** {@return the answer 422 that names every field and the way out} */
    ProblemException toException(Locale locale) {
        SlaMessages messages = SlaMessages.in(locale);
        List<String> types = faults.stream()
                .map(fault -> fault.fault.problemType())
                .distinct()
                .toList();
        String type = types.size() == 1 ? types.get(0) : SEVERAL;
        List<Problem.FieldError> errors = faults.stream()
                .map(fault -> new Problem.FieldError(fault.field, message(fault, messages)))
                .toList();
        return new ProblemException(new Problem(
                type, UNPROCESSABLE, messages.text("problem." + type), messages.text("problem.detail"), errors));
    }

    private static String message(Fault fault, SlaMessages messages) {
        String hint = messages.has(fault.hint) ? messages.text(fault.hint) : fault.hint;
        return messages.text("fault." + fault.fault, hint);
    }
}
