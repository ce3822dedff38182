package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.platform.FieldFault;

/**
 * Giấy báo tử hoặc giấy tờ thay thế (Luật Hộ tịch 2014, Đ34; Mẫu 02, NĐ 301/2026).
 *
 * @param kind giấy báo tử, or which substitute
 * @param name tên giấy tờ thay thế; only for {@link Kind#OTHER}
 * @param number số; the form lets it stay blank
 * @param issuedBy nơi cấp
 * @param issuedOn ngày cấp
 */
@Consistent
public record DeathPaper(
        @NotNull Kind kind,
        @Size(min = 1, max = 200) String name,
        @Size(min = 1, max = 50) String number,
        @NotBlank @Size(max = 200) String issuedBy,
        @NotNull LocalDate issuedOn)
        implements SelfChecked {

    /** Loại giấy tờ. */
    @Schema(name = "DeathPaperKind")
    public enum Kind {
        /** Giấy báo tử of a facility or a commune. */
        DEATH_NOTICE,
        /** Biên bản xác nhận việc thi hành án tử hình. */
        EXECUTION_RECORD,
        /** Bản án, quyết định của Tòa án tuyên bố chết. */
        COURT_DECISION,
        /** Văn bản xác nhận của cơ quan công an. */
        POLICE_CONFIRMATION,
        /** Kết quả giám định pháp y. */
        FORENSIC_CONCLUSION,
        OTHER
    }

    @Override
    public Stream<FieldFault> faults() {
        return kind == Kind.OTHER && (name == null || name.isBlank())
                ? Stream.of(new FieldFault("name", "deathPaper.name"))
                : Stream.empty();
    }
}
