package vn.lienthong.procedure.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.dossier.declaration.DossierCircumstance;
import vn.lienthong.dossier.declaration.PartKind;

/**
 * A paper the law asks for in a dossier's circumstances.
 *
 * @param circumstance because of which
 * @param kind the paper
 * @param instead papers taken in its place, the better one first
 * @param state name of a {@link vn.lienthong.procedure.NeededPaper.State}
 * @param legalGround article that asks for it
 * @param doubt what is not sure about that, in words; {@code null} if nothing
 */
@Schema(name = "NeededPaper", description = "Giấy tờ pháp luật yêu cầu trong hoàn cảnh của hồ sơ")
public record NeededPaperRow(
        @Schema(implementation = DossierCircumstance.class) String circumstance,
        @Schema(implementation = PartKind.class) String kind,
        List<String> instead,
        @Schema(
                        enumeration = {"HANDED_IN", "AWAITED", "IN_DOUBT", "MISSING"},
                        description =
                                "HANDED_IN đã nộp; AWAITED chờ dữ liệu của cơ sở y tế, không được yêu cầu bản giấy; IN_DOUBT dữ liệu của cơ sở y tế khác tờ khai; MISSING còn thiếu")
                String state,
        String legalGround,
        String doubt) {}
