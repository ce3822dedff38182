package vn.agencysim.store;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.agencysim.agency.ReceiveNotice;
import vn.agencysim.agency.Reception;
import vn.agencysim.platform.Agency;

/** Message gateway and personal document store as the product calls them. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveredResource {
    @Inject
    private ReceiveDelivered receiveDelivered;

    @Inject
    private ReceiveNotice receiveNotice;

    /** Takes a text message: 202, 200 when repeated, 409 on other content. */
    @POST
    @Path("messaging/messages")
    public Response message(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
        return receiveDelivered.message(key, body).response();
    }

    /** Takes a paper whose hash must fit; answers the id it is stored under. */
    @POST
    @Path("document-store/documents")
    public Response document(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
        Reception reception = receiveDelivered.document(key, body);
        return reception.response(receiveDelivered.stored(key));
    }

    /** Is told that a paper it keeps no longer counts: 202, 200 when repeated, 409 on other content. */
    @POST
    @Path("document-store/notices")
    public Response notice(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
        return receiveNotice.receive(Agency.DOCUMENT_STORE, key, body).response();
    }
}
