package vn.lienthong.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.lienthong.platform.JacksonProvider;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.Language;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.security.Caller;

/** 401 of the API: what is missing and where to get it. */
final class UnauthorizedAnswer {
    private UnauthorizedAnswer() {}

    static void write(HttpServletRequest request, HttpServletResponse response, boolean offered) throws IOException {
        Messages messages = Messages.of(Caller.class, Language.of(wanted(request)));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", offered ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(JacksonProvider.PROBLEM_JSON);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.write(new Problem(
                        "SEC-001",
                        HttpServletResponse.SC_UNAUTHORIZED,
                        messages.text("unauthorized.title"),
                        messages.text("unauthorized.detail"))));
    }

    private static List<Locale> wanted(HttpServletRequest request) {
        // Without the header the container offers its own language, which nobody asked for.
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
