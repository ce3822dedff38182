package vn.lienthong.platform;

import java.util.List;

/**
 * An answer of RFC 9457 ({@code application/problem+json}): what happened and the way out, in the caller's language.
 *
 * @param type stable code of the problem, for example {@code SLA-003}; on the wire {@code urn:lienthong:problem:SLA-003}
 * @param status HTTP status, 400–599
 * @param title what happened, one sentence
 * @param detail the way out, one sentence; empty if the title says it
 * @param errors one entry for each offending field; empty if none is to blame
 */
public record Problem(String type, int status, String title, String detail, List<FieldError> errors) {

    /**
     * @param field JSON path of the field in the request, for example {@code declaration.child.birthDate}
     * @param message what is wrong with it and what would be right, in the caller's language
     */
    public record FieldError(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(String type, int status, String title, String detail) {
        this(type, status, title, detail, List.of());
    }
}
