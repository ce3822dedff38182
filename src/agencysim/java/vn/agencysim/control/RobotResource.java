package vn.agencysim.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import vn.agencysim.platform.Json;
import vn.agencysim.robot.RobotBehaviour;
import vn.agencysim.robot.Robots;

/** Robot officers: on, off, how fast, how strict. */
@Path("v1/robots")
@Produces(MediaType.APPLICATION_JSON)
public class RobotResource {
    @Inject
    private Robots robots;

    /** Their behaviour and the tasks each completed since start. */
    public record State(RobotBehaviour behaviour, Map<String, Long> completed) {}

    @GET
    public JsonNode state() {
        return Json.tree(new State(robots.behaviour(), robots.completed()));
    }

    /** For example {@code {"enabled":true,"seed":1,"thinking":{"minMs":0,"maxMs":0},"refuseRate":0.02}}. */
    @PUT
    public JsonNode change(JsonNode body) {
        robots.change(Body.read(body, RobotBehaviour.class));
        return state();
    }
}
