package vn.agencysim.control;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import vn.agencysim.platform.ControlBearerFilter;
import vn.agencysim.platform.FlushBeforeReply;
import vn.agencysim.platform.JsonBody;
import vn.agencysim.platform.ProblemMapper;
import vn.agencysim.platform.TechnicalFailureMapper;

/** What the page and the tests call to steer the simulation and to look at it. */
@ApplicationPath("/control")
public class ControlApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                BehaviourResource.class,
                RunResource.class,
                RobotResource.class,
                BookResource.class,
                ControlBearerFilter.class,
                FlushBeforeReply.class,
                JsonBody.class,
                ProblemMapper.class,
                TechnicalFailureMapper.class);
    }
}
