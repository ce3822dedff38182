package vn.lienthong.procedure.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.dossier.Document;
import vn.lienthong.procedure.OpenDocument;

/**
 * {@code /ui/documents/{id}}: a paper of a dossier, opened by the officer who is logged in, beside the page. Citizens send
 * these bytes, so the browser shows the three kinds that are papers and may run nothing in them.
 */
@WebServlet("/ui/documents/*")
public class DocumentsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("/[0-9]{1,18}");
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    @Inject
    private transient OpenDocument documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Document> found = Optional.ofNullable(request.getPathInfo())
                .filter(path -> NUMBER.matcher(path).matches())
                .flatMap(path -> documents.open(Long.parseLong(path.substring(1))));
        if (found.isPresent()) {
            send(found.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Document document, HttpServletResponse response) throws IOException {
        String how = SHOWN.contains(document.contentType()) ? "inline" : "attachment";
        response.setContentType(document.contentType());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", how + "; filename*=UTF-8''" + encoded(document.fileName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        response.getOutputStream().write(document.content());
    }

    static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
