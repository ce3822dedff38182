package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;

/** The answering agencies as the product calls them. */
@Path("{agency: population|civil-status|residence|health-insurance|identity|home-affairs|health|vneid}")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyResource {
    @Inject
    private AcceptRequest acceptRequest;

    @Inject
    private ReceiveNotice receiveNotice;

    @Inject
    private ReceiveDelivery receiveDelivery;

    @Inject
    private Population population;

    /** Takes a request: 202 with its receipt, 200 when repeated, 409 on other content, 422 if it can't be worked with. */
    @POST
    @Path("requests")
    public Response request(
            @PathParam("agency") String agency, @HeaderParam("Idempotency-Key") String key, JsonNode body) {
        return acceptRequest.accept(agency(agency), key, body).response();
    }

    /** Takes a notice about a request it had: 202, 200 when repeated, 409 on other content. */
    @POST
    @Path("notices")
    public Response notice(
            @PathParam("agency") String agency, @HeaderParam("Idempotency-Key") String key, JsonNode body) {
        return receiveNotice.receive(agency(agency), key, body).response();
    }

    /** What became of a request; the way to an answer that never arrived. */
    @GET
    @Path("requests/{requestKey}")
    public ObjectNode state(@PathParam("agency") String agencyKey, @PathParam("requestKey") String requestKey) {
        Agency agency = agency(agencyKey);
        receiveDelivery.refuseWhileDown(agency);
        ReceivedRequest request =
                acceptRequest.find(agency, requestKey).orElseThrow(() -> ProblemException.unknown("yêu cầu"));
        ObjectNode state = Json.MAPPER.createObjectNode();
        state.put("requestKey", requestKey);
        state.put("receipt", acceptRequest.receiptOf(request));
        state.put("state", request.answer() == null ? "RECEIVED" : "ANSWERED");
        state.set("answer", request.answer() == null ? null : Json.read(request.answer(), JsonNode.class));
        return state;
    }

    /** What the population registry knows of a person; 404 if nothing. */
    @GET
    @Path("persons/{personalId: \\d{12}}")
    public JsonNode person(@PathParam("agency") String agency, @PathParam("personalId") String personalId) {
        receiveDelivery.refuseWhileDown(agency(agency));
        if (agency(agency) != Agency.POPULATION) {
            throw ProblemException.unknown("chức năng");
        }
        return population.find(personalId).map(Json::tree).orElseThrow(() -> ProblemException.unknown("người này"));
    }

    private static Agency agency(String key) {
        return Agency.of(key).filter(Agency::answering).orElseThrow(() -> ProblemException.unknown("cơ quan"));
    }
}
