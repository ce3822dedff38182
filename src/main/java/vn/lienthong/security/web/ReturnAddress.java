package vn.lienthong.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page somebody wanted before he was sent to the log-in form; only pages of ours are ever returned to. */
final class ReturnAddress {
    static final String PARAMETER = "from";
    private static final Pattern OURS = Pattern.compile("/ui/[A-Za-z0-9/_-]+\\.xhtml(\\?[^\\s\\\\#]*)?");

    private ReturnAddress() {}

    /** @return {@code ?from=…} for the page asked for; empty text if it was not read by GET */
    static String query(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return "GET".equals(request.getMethod()) && OURS.matcher(asked).matches()
                ? "?" + PARAMETER + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)
                : "";
    }

    /** @return the address if it names a page of ours */
    static Optional<String> accepted(String address) {
        return Optional.ofNullable(address).filter(text -> OURS.matcher(text).matches());
    }
}
