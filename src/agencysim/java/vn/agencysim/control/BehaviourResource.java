package vn.agencysim.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.agencysim.behaviour.Behaviour;
import vn.agencysim.behaviour.Behaviours;
import vn.agencysim.family.Scenario;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.FollowProductClock;
import vn.agencysim.platform.FollowedClock;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;
import vn.agencysim.platform.Settings;
import vn.agencysim.platform.WallTime;

/** How agencies behave, and the simulation's circumstances. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
public class BehaviourResource {
    @Inject
    private Behaviours behaviours;

    @Inject
    private Settings settings;

    @Inject
    private FollowedClock clock;

    @Inject
    private FollowProductClock productClock;

    @Inject
    @WallTime
    private Clock wall;

    /** Where the product is, which time it is there and here, and which communes take part. */
    @GET
    @Path("status")
    public JsonNode status() {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("productUrl", settings.productUrl());
        status.put("productReachable", productClock.productReachable());
        status.put("now", clock.now());
        status.put("wallNow", OffsetDateTime.now(wall));
        status.put("units", settings.units());
        status.put("scenarios", Scenario.values());
        status.put("excludedUnit", settings.excludedUnit());
        return Json.tree(status);
    }

    /** All behaviours by agency key. */
    @GET
    @Path("behaviours")
    public JsonNode all() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        behaviours.all().forEach((agency, behaviour) -> all.put(agency.key(), behaviour));
        return Json.tree(all);
    }

    @GET
    @Path("behaviours/{agency}")
    public JsonNode one(@PathParam("agency") String agency) {
        return Json.tree(behaviours.of(agency(agency)));
    }

    /** Replaces the behaviour of one agency, at once. */
    @PUT
    @Path("behaviours/{agency}")
    public JsonNode change(@PathParam("agency") String agency, JsonNode body) {
        behaviours.change(agency(agency), Body.read(body, Behaviour.class));
        return one(agency);
    }

    private static Agency agency(String key) {
        return Agency.of(key).orElseThrow(() -> ProblemException.unknown("cơ quan"));
    }
}
