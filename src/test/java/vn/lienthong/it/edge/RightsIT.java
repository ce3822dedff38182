package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.lienthong.acceptance.Proves;

/** Who may call what, row by row of the API's description: an operation without a row here fails. */
@Proves("L32")
class RightsIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One system for each role, and two agencies: the one that hands in, and one that answers. */
    enum Who {
        RECEPTION("it.reception"),
        CIVIL_STATUS("it.civil-status"),
        SIGNER("robot.79901.signer"),
        SUPERVISOR("it.supervisor"),
        OPERATOR("robot.operator"),
        ADMINISTRATOR("it.administrator"),
        AUDITOR("it.auditor"),
        PORTAL("portal"),
        RESIDENCE("residence");

        private final Api api;

        Who(String client) {
            api = new Api(client);
        }
    }

    private static final Set<Who> DESK = EnumSet.of(Who.RECEPTION, Who.CIVIL_STATUS, Who.SIGNER, Who.SUPERVISOR);
    private static final Set<Who> OPERATOR = EnumSet.of(Who.OPERATOR);
    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);

    private static final Map<String, Set<Who>> TABLE = Map.ofEntries(
            Map.entry("POST /api/v1/agencies/civil-status/certificate-changes", EnumSet.noneOf(Who.class)),
            Map.entry("POST /api/v1/agencies/{agency}/answers", EnumSet.of(Who.RESIDENCE)),
            Map.entry("GET /api/v1/clock", EVERYBODY),
            Map.entry("PUT /api/v1/clock", OPERATOR),
            Map.entry("POST /api/v1/deadlines/preview", without(Who.ADMINISTRATOR)),
            Map.entry("GET /api/v1/documents/{id}", without(Who.PORTAL, Who.RESIDENCE)),
            Map.entry("GET /api/v1/dossiers", EVERYBODY),
            Map.entry("POST /api/v1/dossiers", EnumSet.of(Who.PORTAL)),
            Map.entry("GET /api/v1/dossiers/{code}", EVERYBODY),
            Map.entry("GET /api/v1/dossiers/{code}/declaration", without(Who.PORTAL, Who.RESIDENCE)),
            Map.entry("GET /api/v1/dossiers/{code}/deadlines", without(Who.PORTAL, Who.RESIDENCE)),
            Map.entry("POST /api/v1/dossiers/{code}/draft-answer", EnumSet.of(Who.PORTAL)),
            Map.entry("POST /api/v1/dossiers/{code}/refilings", EnumSet.of(Who.PORTAL)),
            Map.entry("POST /api/v1/dossiers/{code}/supplements", EnumSet.of(Who.PORTAL)),
            Map.entry("GET /api/v1/dossiers/{code}/suspicions", DESK),
            Map.entry("PUT /api/v1/dossiers/{code}/suspicions/{other}", DESK),
            Map.entry("POST /api/v1/dossiers/{code}/withdrawal", EnumSet.of(Who.PORTAL)),
            Map.entry("POST /api/v1/hospital/birth-notifications", EnumSet.noneOf(Who.class)),
            Map.entry("POST /api/v1/hospital/death-notices", EnumSet.noneOf(Who.class)),
            Map.entry("GET /api/v1/incidents", without(Who.PORTAL, Who.RESIDENCE)),
            Map.entry("POST /api/v1/incidents", OPERATOR),
            Map.entry("POST /api/v1/incidents/{id}/end", OPERATOR),
            Map.entry("GET /api/v1/job-failures", OPERATOR),
            Map.entry("POST /api/v1/job-failures/{id}/retry", OPERATOR),
            Map.entry("GET /api/v1/metrics", OPERATOR),
            Map.entry("GET /api/v1/models", OPERATOR),
            Map.entry("POST /api/v1/models/{process}/moves", OPERATOR),
            Map.entry("GET /api/v1/supplementary-payments", EnumSet.of(Who.OPERATOR, Who.AUDITOR)),
            Map.entry("GET /api/v1/tasks", DESK),
            Map.entry("POST /api/v1/tasks/{id}/claim", DESK),
            Map.entry("POST /api/v1/tasks/{id}/complete", DESK),
            Map.entry("POST /api/v1/tasks/{id}/registry-lookup", DESK),
            Map.entry("POST /api/v1/tasks/{id}/release", DESK));

    /** Where systems prove themselves: no token is asked for. */
    private static final Set<String> OPEN = Set.of("POST /api/v1/token");

    private static Set<Who> without(Who... excluded) {
        Set<Who> rest = EnumSet.allOf(Who.class);
        rest.removeAll(List.of(excluded));
        return rest;
    }

    @Test
    void everyOperationHasItsRow() throws IOException {
        Set<String> rows = new TreeSet<>(TABLE.keySet());
        rows.addAll(OPEN);

        assertThat(operations()).containsExactlyElementsOf(rows);
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsLetInWithoutToken() {
        return TABLE.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation, () -> call(new Api(null), operation).expectProblem(401, "SEC-001")));
    }

    @TestFactory
    Stream<DynamicTest> whoHasNoRightIsRefused() {
        return TABLE.entrySet().stream().flatMap(row -> EVERYBODY.stream()
                .filter(who -> !row.getValue().contains(who))
                .map(who -> DynamicTest.dynamicTest(row.getKey() + " by " + who, () -> {
                    Api.Answer answer = call(who.api, row.getKey()).expect(403);
                    assertThat(answer.type()).startsWith("application/problem+json");
                    assertThat(answer.at("title")).isNotBlank();
                })));
    }

    @Test
    void whoIsRefusedIsToldWhoMay() {
        assertThat(new Api("it.auditor").put("clock", Map.of()).expect(403).at("detail"))
                .contains("người vận hành");
        assertThat(new Api("portal").get("tasks").expect(403).at("detail")).contains("công chức của xã");
    }

    @TestFactory
    Stream<DynamicTest> whoHasTheRightIsNotRefused() {
        return TABLE.entrySet().stream().flatMap(row -> row.getValue().stream()
                .map(who -> DynamicTest.dynamicTest(row.getKey() + " by " + who, () -> assertThat(
                                call(who.api, row.getKey()).status())
                        .isNotIn(401, 403)
                        .isLessThan(500))));
    }

    @Test
    void dossierTaskAndPaperOfAnotherUnitDoNotExist() {
        ObjectNode submission = Portal.submission(Portal.newNumber());
        submission
                .withArray("parts")
                .addObject()
                .put("kind", "OTHER")
                .put("fileName", "giấy.pdf")
                .put("contentType", "application/pdf")
                .put("content", "JVBERi0xLjQ=");
        String code = Portal.submitted(submission);
        String task = Portal.task(code, "Task_VerifyDossier");
        String document = EdgeServer.shared()
                .database()
                .text(
                        "select p.document_id from dossier_part p join dossier d on d.id = p.dossier_id where d.code = ?",
                        code);
        Api own = new Api("it.civil-status");
        Api other = new Api("robot.79902.civil-status");

        other.get("dossiers/" + code).expectProblem(404, "DOSSIER-006");
        assertThat(other.get("dossiers?q=" + code).expect(200).at("total")).isEqualTo("0");
        other.get("documents/" + document).expectProblem(404, "DOSSIER-007");
        for (String act : List.of("claim", "release", "complete", "registry-lookup")) {
            other.post("tasks/" + task + "/" + act, Map.of()).expectProblem(404, "TASK-001");
        }
        assertThat(other.get("tasks?size=200").expect(200).text()).doesNotContain(task);

        own.get("dossiers/" + code).expect(200);
        assertThat(own.get("dossiers?q=" + code).expect(200).at("total")).isEqualTo("1");
        own.get("documents/" + document).expect(200);
        assertThat(own.get("tasks?size=200").expect(200).text()).contains(task);
        assertThat(new Api("residence").get("dossiers?q=" + code).expect(200).at("total"))
                .as("agencies but the portal find no dossier here")
                .isEqualTo("0");
    }

    @Test
    void taskOfAnotherRoleDoesNotExist() {
        String task = Portal.task(Portal.submitted(), "Task_VerifyDossier");

        for (Who who : List.of(Who.RECEPTION, Who.SIGNER, Who.SUPERVISOR)) {
            who.api.post("tasks/" + task + "/claim", Map.of()).expectProblem(404, "TASK-001");
            Portal.complete(who.api, task, "ACCEPT").expectProblem(404, "TASK-001");
        }
    }

    @Test
    void sessionOfAPageIsWorthNothingAtTheApi() {
        Pages pages = Pages.loggedIn("hotich.79901");
        assertThat(pages.open("ui/tasks/index.xhtml")).contains("id=\"tasks\"");

        new Api(null)
                .send("GET", "dossiers", BodyPublishers.noBody(), "Cookie", pages.cookie())
                .expectProblem(401, "SEC-001");
    }

    @Test
    void tokenIsWorthNothingOnAPage() throws IOException, InterruptedException {
        var page = Api.HTTP.send(
                HttpRequest.newBuilder(EdgeServer.shared().product().resolve("ui/tasks/index.xhtml"))
                        .header("Authorization", Who.CIVIL_STATUS.api.authorization())
                        .build(),
                BodyHandlers.discarding());

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).contains("/login.xhtml");
    }

    private static Api.Answer call(Api caller, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(operation.indexOf("/v1/") + 4)
                .replace("{agency}", "residence")
                .replace("{id}", "0")
                .replace("{other}", "y")
                .replace("{process}", "z")
                .replace("{code}", "x");
        return caller.send(
                method, path, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    }

    private static Set<String> operations() throws IOException {
        Map<String, Map<String, Map<String, ?>>> document =
                new Yaml().load(Files.readString(Path.of("src/site/openapi.yaml")));
        return document.get("paths").entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
