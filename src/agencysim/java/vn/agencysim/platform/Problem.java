package vn.agencysim.platform;

import jakarta.ws.rs.core.Response;

/**
 * An answer of RFC 9457 ({@code application/problem+json}).
 *
 * @param type stable code, for example {@code SIM-KEY-002}
 * @param status HTTP status, 400–599
 * @param title what happened, one Vietnamese sentence
 * @param detail the way out; empty if the title says it
 */
public record Problem(String type, int status, String title, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** This problem as an HTTP answer. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(Json.tree(this)).build();
    }
}
