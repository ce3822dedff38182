package vn.agencysim.control;

import vn.agencysim.platform.ProblemException;

/** Bodies of control calls. */
final class Body {
    private Body() {}

    /** The body, or a 422 problem if there is none. */
    static <T> T required(T body) {
        if (body == null) {
            throw ProblemException.unprocessable("Thiếu nội dung JSON.");
        }
        return body;
    }
}
