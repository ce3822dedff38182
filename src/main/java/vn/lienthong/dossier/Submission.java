package vn.lienthong.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.DeclarationForm;

/**
 * What the portal hands over: one declaration with its parts.
 *
 * @param portalNumber the portal's number, for example {@code G22.99.08-261121-000123}
 * @param submittedAt when the citizen pressed the button
 * @param receivingUnit code of the commune chosen by the citizen
 * @param form which form the declaration is on; decides how it is read
 * @param parts thành phần hồ sơ; empty if everything is found in databases
 * @param newerRules the citizen asks for the rules of NĐ 301/2026 although the dossier comes before 01/09/2026 (Đ18 k1);
 *     without effect from that day on; null if nothing is asked
 */
@Schema(name = "Submission", description = "Hồ sơ do Cổng Dịch vụ công quốc gia chuyển đến")
public record Submission(
        @NotNull
                @Pattern(regexp = Submission.PORTAL_NUMBER, message = "{submission.portalNumber}")
                @Schema(example = "G22.99.08-261121-000123")
                String portalNumber,
        @NotNull @Schema(example = "2026-11-21T10:00:00+07:00") OffsetDateTime submittedAt,
        @NotNull @Pattern(regexp = "\\d{5}", message = "{submission.receivingUnit}") @Schema(example = "79901")
                String receivingUnit,
        @NotNull @Schema(example = "BIRTH_01") DeclarationForm form,
        @NotNull
                @JsonDeserialize(using = SubmissionText.DeclarationOfForm.class)
                @Schema(description = "Tờ khai theo mẫu nêu ở form")
                Declaration declaration,
        List<@Valid @NotNull SubmittedPart> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Người yêu cầu đề nghị áp dụng quy định mới (NĐ 301/2026, Đ18 k1); chỉ có ý nghĩa với hồ sơ nhận trước 01/09/2026")
                Boolean newerRules) {

    /** Prefix, date and a tail of four to eight digits; formats changed before and will again (L29). */
    static final String PORTAL_NUMBER = "[A-Z]\\d{2}(\\.\\d{2,3}){1,2}-\\d{6}-\\d{4,8}";

    /**
     * Reads what the portal sent.
     *
     * @throws vn.lienthong.platform.JsonRejection naming every field that does not fit; of a form nobody knows only the
     *     field {@link SubmissionText#FORM}, as nothing else can be judged
     */
    public static Submission read(String text) {
        return SubmissionText.read(text);
    }

    public Submission {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** @return whether the citizen asks for the newer rules */
    boolean asksForNewerRules() {
        return Boolean.TRUE.equals(newerRules);
    }
}
