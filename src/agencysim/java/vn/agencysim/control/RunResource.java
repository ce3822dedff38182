package vn.agencysim.control;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.portal.RunOrder;
import vn.agencysim.portal.Runs;

/** Generation runs of the portal. */
@Path("v1/runs")
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
    @Inject
    private Runs runs;

    /** Starts a run, for example {@code {"count":1000,"ratePerSecond":10,"seed":42,"units":["79902"]}}. */
    @POST
    public Response start(RunOrder order) {
        return Response.status(Response.Status.CREATED)
                .entity(runs.start(Body.required(order)))
                .build();
    }

    @GET
    public List<Runs.Progress> all() {
        return runs.all();
    }

    @GET
    @Path("{id}")
    public Runs.Progress one(@PathParam("id") String id) {
        return runs.find(id).orElseThrow(() -> ProblemException.unknown("đợt nộp"));
    }
}
