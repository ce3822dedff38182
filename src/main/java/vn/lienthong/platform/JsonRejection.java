package vn.lienthong.platform;

import java.util.List;

/** What a caller sent is no JSON, or not JSON of the expected shape; tells every offending field at once. */
public class JsonRejection extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean tooLarge;
    private final transient List<FieldFault> faults;

    private JsonRejection(boolean tooLarge, List<FieldFault> faults, Throwable cause) {
        super(
                faults.stream()
                        .map(fault -> fault.field() + " " + fault.key())
                        .toList()
                        .toString(),
                cause);
        this.tooLarge = tooLarge;
        this.faults = List.copyOf(faults);
    }

    /** {@return a rejection for reasons of ours; {@code faults} is not empty} */
    public static JsonRejection of(List<FieldFault> faults) {
        return new JsonRejection(false, faults, null);
    }

    static JsonRejection of(FieldFault fault, Throwable cause) {
        return of(List.of(fault), cause);
    }

    static JsonRejection of(List<FieldFault> faults, Throwable cause) {
        return new JsonRejection(false, faults, cause);
    }

    static JsonRejection tooLarge(Throwable cause) {
        return new JsonRejection(true, List.of(new FieldFault("", "json.tooLarge")), cause);
    }

    /** {@return true if a limit of size or depth was passed} */
    public boolean tooLarge() {
        return tooLarge;
    }

    /** {@return at least one; a fault without a field is about the document as a whole} */
    public List<FieldFault> faults() {
        return faults;
    }
}
