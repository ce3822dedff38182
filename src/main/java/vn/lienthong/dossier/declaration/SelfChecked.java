package vn.lienthong.dossier.declaration;

import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/** A part of a form whose fields depend on each other; see {@link Consistent}. */
interface SelfChecked {
    /** {@return what does not fit together, fields named relative to this part; must cope with absent fields} */
    Stream<FieldFault> faults();
}
