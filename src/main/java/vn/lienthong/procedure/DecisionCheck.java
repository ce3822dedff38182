package vn.lienthong.procedure;

import java.util.List;
import vn.lienthong.platform.FieldFault;

/** Whether what an officer gives with a decision can be used; asked before anything is stored. */
public interface DecisionCheck {
    /** @return what can't be used, each with its field in the request; empty if the decision is another's or fits */
    List<FieldFault> faults(OfficerDecided decided);
}
