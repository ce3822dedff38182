package vn.lienthong.system;

import static vn.lienthong.it.Eventually.eventually;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.primefaces.PrimeFaces;
import vn.lienthong.platform.launch.PayaraProcess;

/** The least one can deploy with the same pages technology: what the product's start is compared with. */
final class EmptyFaces {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String WEB_XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class><load-on-startup>1</load-on-startup></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
              <h:head><title>Trống</title></h:head>
              <h:body><h:form><p:inputText id="empty"/></h:form></h:body>
            </html>
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    /** @return from the start of the server's process until the page is shown */
    Duration timeToPage(Testbed bed) throws IOException, InterruptedException, URISyntaxException {
        Path war = archive(bed.folder().resolve("empty.war"));
        long begun = System.nanoTime();
        try (PayaraProcess server = PayaraProcess.start(bed.other("empty", war))) {
            HttpRequest page = HttpRequest.newBuilder(server.address().resolve("/empty/index.xhtml"))
                    .build();
            eventually("the empty page is shown", PATIENCE, () -> shown(page), shown -> shown);
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private static Path archive(Path war) throws URISyntaxException {
        URI primefaces = PrimeFaces.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        ShrinkWrap.create(WebArchive.class, "empty.war")
                .setWebXML(new StringAsset(WEB_XML))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebResource(new StringAsset(PAGE), "index.xhtml")
                .addAsLibrary(new File(primefaces))
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        return war;
    }

    private boolean shown(HttpRequest page) {
        try {
            var reply = http.send(page, BodyHandlers.ofString());
            return reply.statusCode() == 200 && reply.body().contains("ui-inputtext");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
