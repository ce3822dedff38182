package vn.agencysim.portal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The portal as the product calls it. */
@Path("portal")
@Produces(MediaType.APPLICATION_JSON)
public class PortalResource {
    @Inject
    private ReceiveStatus receiveStatus;

    /** Takes a status event: 202, 200 when repeated, 409 on other content under the same key. */
    @POST
    @Path("dossiers/{portalNumber}/events")
    public Response told(
            @PathParam("portalNumber") String portalNumber, @HeaderParam("Idempotency-Key") String key, JsonNode body) {
        return receiveStatus.receive(portalNumber, key, body).response();
    }
}
