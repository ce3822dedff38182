package vn.lienthong.procedure.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.ui.Labels;

/** What a technical failure means to an officer: the log's text is English and for operators, its code has words here. */
final class FailureWords {
    private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{3,5}");

    private FailureWords() {}

    /**
     * @param technical as the log has it, for example {@code AGENCY-001 residence: HTTP 503}; may be {@code null}
     * @return what happened, and the code to name to the operators
     */
    static String of(String technical, Labels labels) {
        if (technical == null) {
            return "";
        }
        Matcher code = CODE.matcher(technical);
        if (!code.find()) {
            return labels.of("failure.unknown");
        }
        return labels.find("failure", code.group()).orElseGet(() -> labels.of("failure.unknown")) + " (" + code.group()
                + ")";
    }
}
