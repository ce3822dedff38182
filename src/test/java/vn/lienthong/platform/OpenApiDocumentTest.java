package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description of the API says what clients need, and the checks of it are seen red. */
class OpenApiDocumentTest {
    private static final String HEAD = "openapi: 3.0.0\nservers:\n- url: http://localhost:1/lienthong\n";

    @Test
    void committedFileIsWhatTheClassesSay() throws IOException {
        OpenApiComparison.check(Files.readString(Path.of("target/classes/META-INF/openapi.yaml")));
    }

    @Test
    void committedFileLeavesNothingUnsaid() throws IOException {
        var document =
                new OpenApiDocument(OpenApiComparison.normalised(Files.readString(Path.of("src/site/openapi.yaml"))));

        assertThat(document.operations()).hasSizeGreaterThan(5);
        assertThat(document.gaps()).isEmpty();
    }

    @Test
    void operationThatSaysNothingIsNamedWithEachGap() {
        var document = new OpenApiDocument(
                OpenApiComparison.normalised(
                        HEAD
                                + """
                paths:
                  /things/{id}:
                    post:
                      summary: Only English
                      requestBody: {content: {application/json: {schema: {type: string}}, '*/*': {}}}
                      responses:
                        "200": {description: fine}
                        "201": {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Lost'}}}}
                        "500": {description: broken}
                        "403": {description: not yours}
                components:
                  schemas:
                    Thing: {type: object, properties: {at: {type: object}, list: {type: array}, any: {description: x}}}
                """));

        assertThat(document.gaps())
                .containsExactlyInAnyOrder(
                        "POST /things/{id} has no summary in Vietnamese",
                        "POST /things/{id} has no operationId",
                        "POST /things/{id} has no example of its body",
                        "POST /things/{id} does not say what its body is",
                        "POST /things/{id} does not document 401",
                        "POST /things/{id} documents no refusal of its input",
                        "POST /things/{id} body has no type",
                        "POST /things/{id} 200 does not say what it answers",
                        "POST /things/{id} 201 refers to Lost, which is nowhere",
                        "POST /things/{id} 403 is no problem",
                        "schema Thing.at does not say what is in it",
                        "schema Thing.list does not say what it lists",
                        "schema Thing.any has no type");
        assertThat(document.operations())
                .extracting(OpenApiDocument.Operation::address)
                .containsExactly("/lienthong/things/x");
    }

    @Test
    void orderAndMachineMakeNoDifferenceButContentDoes() {
        String one = HEAD + "paths: {}\ntags: [{name: b}, {name: a}]\nendpoints: {/x: []}\n";
        String same = "tags: [{name: a}, {name: b}]\npaths: {}\n" + HEAD.replace("localhost:1", "elsewhere:99");

        assertThat(OpenApiComparison.normalised(same)).isEqualTo(OpenApiComparison.normalised(one));
        assertThat(OpenApiComparison.normalised(same.replace("name: b", "name: c")))
                .isNotEqualTo(OpenApiComparison.normalised(one));
    }
}
