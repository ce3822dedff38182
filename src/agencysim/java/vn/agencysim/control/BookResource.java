package vn.agencysim.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.portal.DossierBook;
import vn.agencysim.store.ReceiveDelivered;

/** What agencies know: the portal's dossiers, the gateway's messages, and the counts that show what got lost or doubled. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
public class BookResource {
    private static final int LARGEST_PAGE = 500;

    @Inject
    private DossierBook book;

    @Inject
    private ReceiveDelivered delivered;

    @Inject
    private Counts counts;

    /** Dossiers, newest first; {@code q} looks into numbers and the child's name. */
    @GET
    @Path("dossiers")
    public JsonNode dossiers(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return Json.tree(book.page(text, Math.max(0, page), Math.min(LARGEST_PAGE, Math.max(1, size))));
    }

    /** One dossier and everything the portal was told about it. */
    @GET
    @Path("dossiers/{portalNumber}")
    public JsonNode dossier(@PathParam("portalNumber") String portalNumber) {
        return book.story(portalNumber).map(Json::tree).orElseThrow(() -> ProblemException.unknown("hồ sơ"));
    }

    /** The latest text messages. */
    @GET
    @Path("messages")
    public JsonNode messages(@QueryParam("dossierCode") @DefaultValue("") String dossierCode) {
        return Json.tree(delivered.messages(dossierCode));
    }

    /** What happened at all agencies, counted where it happened. */
    @GET
    @Path("counts")
    public JsonNode counts() {
        return Json.tree(counts.all());
    }
}
