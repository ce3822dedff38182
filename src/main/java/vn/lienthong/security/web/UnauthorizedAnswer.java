package vn.lienthong.security.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.security.Caller;

/** 401 of the API: what is missing and where to get it. */
final class UnauthorizedAnswer {
    private UnauthorizedAnswer() {}

    static void write(HttpServletRequest request, HttpServletResponse response, boolean offered) throws IOException {
        Messages messages = Messages.of(Caller.class, Language.of(wanted(request)));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", offered ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "urn:lienthong:problem:SEC-001")
                        .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                        .add("title", messages.text("unauthorized.title"))
                        .add("detail", messages.text("unauthorized.detail"))
                        .add("errors", Json.createArrayBuilder())
                        .build()
                        .toString());
    }

    private static List<Locale> wanted(HttpServletRequest request) {
        // Without the header the container offers its own language, which nobody asked for.
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
