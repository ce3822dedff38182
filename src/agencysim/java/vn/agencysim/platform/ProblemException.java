package vn.agencysim.platform;

import jakarta.ejb.ApplicationException;

/** A refused call; becomes its problem on the wire. What the call had begun is rolled back. */
@ApplicationException(rollback = true)
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** 422: the content can't be accepted, however often it is sent. */
    public static ProblemException unprocessable(String why) {
        return new ProblemException(
                new Problem("SIM-DATA-001", 422, "Nội dung yêu cầu không hợp lệ.", why == null ? "" : why));
    }

    /** 404: nothing under this name or number. */
    public static ProblemException unknown(String what) {
        return new ProblemException(new Problem("SIM-DATA-404", 404, "Không tìm thấy " + what + ".", ""));
    }
}
