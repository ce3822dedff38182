package vn.agencysim.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.portal.CompareRun;
import vn.agencysim.portal.RunOrder;
import vn.agencysim.portal.Runs;

/** Generation runs of the portal. */
@Path("v1/runs")
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
    @Inject
    private Runs runs;

    @Inject
    private CompareRun compareRun;

    /**
     * Starts a run, for example
     * {@code {"count":1000,"ratePerSecond":10,"seed":42,"deathShare":0.3,"units":["79902"],"scenario":"MIX"}}.
     */
    @POST
    public Response start(JsonNode order) {
        return Response.status(Response.Status.CREATED)
                .entity(Json.tree(runs.start(Body.read(order, RunOrder.class))))
                .build();
    }

    @GET
    public JsonNode all() {
        return Json.tree(runs.all());
    }

    /** What came of the run's dossiers beside what had to: counts, and each dossier that ended otherwise. */
    @GET
    @Path("{id}/comparison")
    public JsonNode comparison(@PathParam("id") String id) {
        return compareRun.of(id).map(Json::tree).orElseThrow(() -> ProblemException.unknown("đợt nộp"));
    }

    @GET
    @Path("{id}")
    public JsonNode one(@PathParam("id") String id) {
        return runs.find(id).map(Json::tree).orElseThrow(() -> ProblemException.unknown("đợt nộp"));
    }
}
