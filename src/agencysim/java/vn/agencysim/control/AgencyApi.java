package vn.agencysim.control;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import vn.agencysim.agency.AgencyResource;
import vn.agencysim.hospital.HospitalResource;
import vn.agencysim.platform.AgencyBearerFilter;
import vn.agencysim.platform.FlushBeforeReply;
import vn.agencysim.platform.JsonBody;
import vn.agencysim.platform.ProblemMapper;
import vn.agencysim.platform.TechnicalFailureMapper;
import vn.agencysim.portal.PortalResource;
import vn.agencysim.store.DeliveredResource;

/** What the product calls. */
@ApplicationPath("/api")
public class AgencyApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AgencyResource.class,
                PortalResource.class,
                DeliveredResource.class,
                HospitalResource.class,
                AgencyBearerFilter.class,
                FlushBeforeReply.class,
                JsonBody.class,
                ProblemMapper.class,
                TechnicalFailureMapper.class);
    }
}
