package vn.lienthong.procedure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.PageWish;
import vn.lienthong.platform.QueryParameters;
import vn.lienthong.procedure.death.OwedSupplements;
import vn.lienthong.procedure.rule.SupplementaryPayment;

/** Truy lĩnh: what is still owed because a rate came into force after benefits had been paid by the old one (L37). */
@Path("v1/supplementary-payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OPERATOR", "AUDITOR"})
@Tag(name = "Chi trả", description = "Mai táng phí đã chi và phần còn phải chi")
public class SupplementaryPaymentsResource {
    @Inject
    private OwedSupplements owed;

    @Context
    private HttpHeaders headers;

    /**
     * One payment that was too little.
     *
     * @param paid đồng
     * @param due đồng by the rate in force today
     * @param difference đồng still to be paid
     * @param legalGround of that rate
     */
    @Schema(name = "SupplementaryPayment")
    public record View(
            String dossierCode,
            String benefit,
            LocalDate diedOn,
            LocalDate decidedOn,
            long paid,
            long due,
            long difference,
            String legalGround) {}

    /**
     * @param items what is owed among the payments looked at
     * @param total how many payments there are to look at, page by page
     */
    @Schema(name = "SupplementaryPaymentPage")
    public record Page(List<View> items, long total) {}

    /** Looks through the payments for deaths from a day on. */
    @GET
    @Operation(
            operationId = "listSupplementaryPayments",
            summary = "Mai táng phí đã chi theo mức cũ, nay còn phải chi thêm theo mức mới")
    @APIResponse(
            responseCode = "200",
            description = "Trong số khoản đã chi của trang này: khoản còn thiếu; total là số khoản đã chi phải xét")
    @APIResponse(responseCode = "400", description = "diedFrom, page hoặc size không hợp lệ")
    public Page list(
            @Parameter(
                            required = true,
                            description = "Ngày chết từ ngày này, tức ngày mức mới được tính từ đó",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("diedFrom")
                    String diedFrom,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    @QueryParam("page")
                    String page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("size")
                    String size) {
        QueryParameters asked = QueryParameters.in(Language.of(headers.getAcceptableLanguages()));
        LocalDate from = asked.day("diedFrom", diedFrom);
        PageWish wish = asked.page(page, size);
        asked.refuseIfWrong();
        OwedSupplements.Page found = owed.owed(from, wish);
        return new Page(
                found.items().stream().map(SupplementaryPaymentsResource::view).toList(), found.total());
    }

    private static View view(SupplementaryPayment payment) {
        return new View(
                payment.paid().dossierCode(),
                payment.paid().kind().name(),
                payment.paid().diedOn(),
                payment.paid().decidedOn(),
                payment.paid().amount().amount(),
                payment.due().amount(),
                payment.difference().amount(),
                payment.rate().law().article());
    }
}
