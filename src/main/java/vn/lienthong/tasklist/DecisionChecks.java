package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.procedure.DecisionCheck;
import vn.lienthong.procedure.OfficerDecided;

/** Everything that has a say in whether a decision fits. */
@ApplicationScoped
public class DecisionChecks {
    @Inject
    @Any
    Instance<DecisionCheck> all;

    List<FieldFault> faults(OfficerDecided decided) {
        return all.stream().flatMap(check -> check.faults(decided).stream()).toList();
    }
}
