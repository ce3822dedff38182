package vn.lienthong.platform;

/** Ends a web request with a {@link Problem}; thrown at the edges ({@code web} packages) only, never inside the domain. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type() + " " + problem.title());
        this.problem = problem;
    }

    /** @return what to answer */
    public Problem problem() {
        return problem;
    }
}
