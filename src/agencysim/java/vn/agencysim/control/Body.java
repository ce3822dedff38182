package vn.agencysim.control;

import com.fasterxml.jackson.databind.JsonNode;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.ProblemException;

/** Bodies of control calls. */
final class Body {
    private Body() {}

    /** The body as this type, or a 422 problem if it is missing or not one. */
    static <T> T read(JsonNode body, Class<T> type) {
        if (body == null || body.isMissingNode()) {
            throw ProblemException.unprocessable("Thiếu nội dung JSON.");
        }
        try {
            return Json.read(body, type);
        } catch (IllegalArgumentException e) {
            throw ProblemException.unprocessable(e.getMessage());
        }
    }
}
