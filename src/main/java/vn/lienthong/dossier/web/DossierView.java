package vn.lienthong.dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dossier as other systems and officers see it.
 *
 * @param status derived from its procedures
 * @param portalStatus number in the portal's ten-state list
 * @param benefitRoute which branch pays what after a death, and why the others do not; null if no benefit is asked for
 * @param procedures in the order of the group
 */
@Schema(name = "Dossier")
public record DossierView(
        @Schema(example = "H79.901-261121-000123") String dossierCode,
        @Schema(example = "G22.99.08-261121-000123") String portalNumber,
        String linkedProcedure,
        String status,
        int portalStatus,
        String portalStatusName,
        String receivingUnit,
        String competentUnit,
        String ruleVersion,
        String subject,
        boolean lateRegistration,
        OffsetDateTime submittedAt,
        OffsetDateTime technicalReceiptAt,
        OffsetDateTime validReceiptAt,
        OffsetDateTime endedAt,
        String reason,
        String legalGround,
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        description = "Ngành chi mai táng phí, tử tuất và lý do; chỉ có ở hồ sơ khai tử có đề nghị")
                JsonNode benefitRoute,
        List<ProcedureView> procedures) {

    /**
     * One procedure of the dossier.
     *
     * @param dueAt appointment date
     * @param overdue derived: not ended and the due minute has passed
     * @param documentId of the electronic paper, to be fetched from {@code /v1/documents/{id}}
     */
    @Schema(name = "Procedure")
    public record ProcedureView(
            String procedure,
            String status,
            OffsetDateTime startedAt,
            OffsetDateTime dueAt,
            OffsetDateTime endedAt,
            boolean overdue,
            String outcomeNumber,
            @Schema(description = "Quyển số của sổ hộ tịch; chỉ có ở đăng ký khai sinh, khai tử") String bookNumber,
            Long documentId,
            String reason,
            String legalGround,
            @Schema(description = "Mã đơn vị giải quyết") String decidingUnit,
            @Schema(description = "Nơi trả bản giấy") PlaceView delivery,
            @Schema(description = "Nơi chi trả; chỉ có khi thủ tục chi tiền") PlaceView payment,
            FeeView fee,
            @Schema(description = "Kết quả trước đây, đã được thay bằng kết quả khác; không xóa")
                    List<SupersededView> superseded) {}

    /** @param unit code of the commune; only of a {@code UNIT} */
    @Schema(name = "Place", description = "Nơi trả kết quả hoặc chi trả, có thể khác nơi tiếp nhận và nơi giải quyết")
    public record PlaceView(
            @Schema(enumeration = {"ELECTRONIC", "UNIT", "AGENCY", "POST", "BANK_ACCOUNT"}) String place,
            String unit) {}

    /** @param amount đồng; left out if the province sets it and nobody has entered it */
    @Schema(name = "Fee", description = "Phí, lệ phí theo quy định của ngày tiếp nhận")
    public record FeeView(
            @Schema(enumeration = {"FREE", "FIXED", "PROVINCIAL", "EXEMPT", "WAIVED"}) String kind,
            Long amount,
            String legalGround) {}

    /**
     * An outcome that another has taken the place of.
     *
     * @param documentId of the electronic paper, to be fetched from {@code /v1/documents/{id}}
     */
    @Schema(name = "SupersededOutcome")
    public record SupersededView(
            String number,
            Long documentId,
            OffsetDateTime validFrom,
            OffsetDateTime supersededAt,
            String supersededBy,
            String reason,
            String legalGround) {}

    /** A page of dossiers, newest first. */
    @Schema(name = "DossierPage")
    public record Page(List<DossierView> items, long total, int page, int size) {}
}
