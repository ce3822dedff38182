package vn.agencysim.hospital;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What the facilities publish. */
@Path("hospital")
@Produces(MediaType.APPLICATION_JSON)
public class HospitalResource {
    @Inject
    private FacilityPapers papers;

    /** {@return the keys their papers are signed with, a JWK set} */
    @GET
    @Path("jwks")
    public Map<String, Object> keys() {
        return Signature.published(papers.key());
    }
}
