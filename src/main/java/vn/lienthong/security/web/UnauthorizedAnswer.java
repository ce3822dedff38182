package vn.lienthong.security.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;

/** 401 of the API: what is missing and where to get it. */
final class UnauthorizedAnswer {
    private UnauthorizedAnswer() {}

    static void write(HttpServletRequest request, HttpServletResponse response, boolean offered) throws IOException {
        ResourceBundle messages = SecurityMessages.in(request.getLocales());
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", offered ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "urn:lienthong:problem:SEC-001")
                        .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                        .add("title", messages.getString("unauthorized.title"))
                        .add("detail", messages.getString("unauthorized.detail"))
                        .add("errors", Json.createArrayBuilder())
                        .build()
                        .toString());
    }
}
