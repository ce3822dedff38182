package vn.lienthong.it;

/** What a test provokes. */
public class ItFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ItFailure(String message) {
        super(message);
    }
}
