package vn.lienthong.it.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as a browser without a screen asks for them: forms, view state, session cookie. */
final class Pages {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private URI address;
    private String state = "";

    private Pages() {}

    static Pages loggedIn(String officer) {
        Pages pages = new Pages();
        pages.open("login.xhtml");
        HttpResponse<String> answer = pages.post(
                false,
                Map.of(
                        "login",
                        "login",
                        "login:username",
                        officer,
                        "login:password",
                        EdgeServer.SECRET,
                        "login:submit",
                        "login:submit"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Not logged in: " + answer.statusCode() + " " + answer.body());
        }
        return pages;
    }

    /** @return the session, as a header {@code Cookie} */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String open(String path) {
        address = EdgeServer.shared().product().resolve(path);
        String page = send(HttpRequest.newBuilder(address)
                        .header("Accept-Language", "vi")
                        .build())
                .body();
        Matcher found = STATE.matcher(page);
        state = found.find() ? found.group(1) : "";
        return page;
    }

    /** @return the partial answer */
    String press(String button, String form, String render, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.source", button);
        all.put("jakarta.faces.behavior.event", "action");
        all.put("jakarta.faces.partial.execute", fields.isEmpty() ? button : form);
        all.put("jakarta.faces.partial.render", render);
        all.put(button, button);
        all.put(form, form);
        return post(true, all).body();
    }

    /** @return where pressing a plain button leads, as the server says; empty if it stays */
    String submit(String button, String form) {
        return post(false, Map.of(form, form, button, button))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private HttpResponse<String> post(boolean ajax, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.ViewState", state);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Accept-Language", "vi")
                .POST(BodyPublishers.ofString(body));
        if (ajax) {
            request.header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
