package vn.lienthong.platform;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer of RFC 9457 ({@code application/problem+json}): what happened and the way out, in the caller's language.
 *
 * @param type stable code of the problem, for example {@code SLA-003}; on the wire {@code urn:lienthong:problem:SLA-003}
 * @param status HTTP status, 400–599
 * @param title what happened, one sentence
 * @param detail the way out, one sentence; empty if the title says it
 * @param errors one entry for each offending field; empty if none is to blame
 */
@Schema(name = "Problem", description = "Lỗi theo RFC 9457: điều đã xảy ra và cách xử lý")
public record Problem(
        @Schema(required = true, example = "urn:lienthong:problem:SLA-003") String type,
        @Schema(required = true) int status,
        @Schema(required = true, description = "Điều đã xảy ra") String title,
        @Schema(description = "Cách xử lý") String detail,
        @Schema(description = "Các trường sai, mỗi trường một dòng") List<FieldError> errors) {

    /**
     * @param field JSON path of the field in the request, for example {@code declaration.child.birthDate}
     * @param message what is wrong with it and what would be right, in the caller's language
     */
    @Schema(name = "FieldError")
    public record FieldError(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(String type, int status, String title, String detail) {
        this(type, status, title, detail, List.of());
    }
}
