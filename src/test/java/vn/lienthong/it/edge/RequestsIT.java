package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.DossierStatus;

/** What is too large or makes no sense is refused in words, before it costs anything. */
class RequestsIT {
    private static final int PLAIN = 1024 * 1024;
    private static final Api PORTAL = new Api("portal");
    private static final Api OFFICER = new Api("it.civil-status");

    @Test
    void submissionOverTheLimitIsRefusedAndNotStored() {
        String key = UUID.randomUUID().toString();

        PORTAL.send("POST", "dossiers", ofUnknownLength(EdgeServer.LARGEST + 1), "Idempotency-Key", key)
                .expectProblem(413, "PLATFORM-413");
        PORTAL.send(
                        "POST",
                        "dossiers",
                        BodyPublishers.ofByteArray(blanks(EdgeServer.LARGEST + 1)),
                        "Idempotency-Key",
                        key)
                .expectProblem(413, "PLATFORM-413");

        assertThat(EdgeServer.shared()
                        .database()
                        .number("select count(*) from inbox_message where message_id = ?", key))
                .isZero();
    }

    @Test
    void submissionAtTheLimitIsRead() {
        PORTAL.send(
                        "POST",
                        "dossiers",
                        ofUnknownLength(EdgeServer.LARGEST),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expectProblem(400, "PLATFORM-400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks/0/complete", "deadlines/preview", "tasks/0/claim"})
    void otherBodiesMayBeOneMebibyte(String path) {
        BodyPublisher announced = BodyPublishers.ofByteArray(blanks(PLAIN + 1));

        OFFICER.send("POST", path, announced).expectProblem(413, "PLATFORM-413");
        if (!path.endsWith("claim")) {
            OFFICER.send("POST", path, ofUnknownLength(PLAIN + 1)).expectProblem(413, "PLATFORM-413");
            assertThat(OFFICER.send("POST", path, ofUnknownLength(PLAIN)).status())
                    .isIn(400, 404, 422);
        }
    }

    @Test
    void answersOfAgenciesMayCarryDocuments() {
        new Api("residence")
                .send(
                        "POST",
                        "agencies/residence/answers",
                        ofUnknownLength(PLAIN * 2),
                        "Message-Id",
                        UUID.randomUUID().toString())
                .expectProblem(400, "PLATFORM-400");
    }

    @Test
    void announcedLengthIsRefusedUnread() throws IOException {
        assertThat(raw("Content-Length: 99999999999", ""))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("HTTP/1.1 401");
        assertThat(raw("Content-Length: 30000000", ""))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
    }

    @Test
    void lengthThatLiesOpensNothing() throws IOException {
        String chunk = "x".repeat(PLAIN);
        String chunked = (Integer.toHexString(PLAIN) + "\r\n" + chunk + "\r\n").repeat(4) + "0\r\n\r\n";

        assertThat(raw("Content-Length: 10\r\nTransfer-Encoding: chunked", chunked))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("HTTP/1.1 20");
        assertThat(raw("Content-Length: 2", "{}" + chunk)).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossiers?status=OPEN | status | ACCEPTED",
                "dossiers?status=accepted | status | ACCEPTED",
                "dossiers?page=-1 | page | 0",
                "dossiers?page=first | page | 0",
                "dossiers?page=99999999999 | page | 10000000",
                "dossiers?page=2147483647&size=200 | page | 10000000",
                "dossiers?size=0 | size | 200",
                "dossiers?size=201 | size | 200",
                "tasks?state=CLOSED | state | OPEN, MINE",
                "tasks?page=-1 | page | 0",
                "tasks?page=2147483647&size=200 | page | 10000000",
                "tasks?size=1e3 | size | 200"
            })
    void wrongParameterIsNamedWithWhatIsAllowed(String path, String parameter, String allowed) {
        Api.Answer refused = OFFICER.get(path).expectProblem(400, "PLATFORM-400");

        assertThat(refused.json().findValuesAsText("field")).containsExactly(parameter);
        assertThat(refused.json().findValuesAsText("message").get(0)).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "tasks"})
    void farthestPageIsEmptyAndNoFault(String list) {
        assertThat(OFFICER.get(list + "?page=10000000&size=200")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%5C", "%25%25"})
    void wildcardsOfTheDatabaseAreLettersLikeOthers(String text) {
        Portal.submitted();

        assertThat(OFFICER.get("dossiers?q=" + text)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void nameIsFoundWithAndWithoutDiacritics() {
        Portal.submitted();

        assertThat(OFFICER.get("dossiers?q=an%20nhien&size=1")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(OFFICER.get("dossiers?q=An%20Nhi%C3%AAn&status=SUBMITTED")
                        .expect(200)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void descriptionNamesEveryStateOfADossier() throws IOException {
        String description = Files.readString(Path.of("src/site/openapi.yaml"));
        String status = description.substring(description.indexOf("- name: status"));

        assertThat(status.substring(0, status.indexOf("responses:")).lines())
                .filteredOn(line -> line.matches("\\s+- [A-Z_]+"))
                .extracting(line -> line.replace("-", "").strip())
                .containsExactlyElementsOf(
                        Stream.of(DossierStatus.values()).map(Enum::name).toList());
    }

    private static BodyPublisher ofUnknownLength(int bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(blanks(bytes)));
    }

    private static byte[] blanks(int bytes) {
        byte[] text = new byte[bytes];
        Arrays.fill(text, (byte) ' ');
        return text;
    }

    /** @return answer to a submission with these header lines, as far as the server says anything */
    private static String raw(String headers, String body) throws IOException {
        URI product = EdgeServer.shared().product();
        try (Socket socket = new Socket(product.getHost(), product.getPort())) {
            socket.setSoTimeout(10_000);
            String request =
                    "POST /lienthong/api/v1/dossiers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Idempotency-Key: " + UUID.randomUUID() + "\r\nConnection: close\r\nAuthorization: "
                            + PORTAL.authorization() + "\r\n" + headers + "\r\n\r\n";
            socket.getOutputStream().write((request + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder head = new StringBuilder();
            for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                head.append(line).append('\n');
            }
            return head.toString();
        }
    }
}
