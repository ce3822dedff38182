package vn.lienthong.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.Operation;

/** The container files can't be run by the build; every path, variable and check they name exists all the same. */
class DockerFilesTest {
    private static final Path FOLDER = Path.of("docker");

    private static Compose compose() throws IOException {
        return new Compose(Files.readString(FOLDER.resolve("compose.yaml")));
    }

    private static List<String> example() throws IOException {
        return Files.readAllLines(FOLDER.resolve(".env.example")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static Set<String> declared() throws IOException {
        return example().stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
    }

    @Test
    void composeFileNamesNothingThatIsNotThere() throws IOException {
        assertThat(compose().faults(ConfigKeys.readBySources(), declared())).isEmpty();
        assertThat(compose().serviceNames()).hasToString("[database, product, agencysim]");
    }

    @Test
    void envExampleDeclaresExactlyWhatComposeTakesAndHoldsNoValue() throws IOException {
        assertThat(declared()).isEqualTo(compose().variables());
        assertThat(example()).allMatch(line -> line.endsWith("="));
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/docker/.env");
    }

    @Test
    void keysOfEverySystemAreKnownAndMisspeltOnesAreNot() throws IOException {
        ConfigKeys keys = ConfigKeys.readBySources();

        assertThat(keys.hasVariable("LIENTHONG_AGENCY_CIVIL_STATUS_CLIENT_SECRET"))
                .isTrue();
        assertThat(keys.hasVariable("AGENCYSIM_CLIENT_SECRET_ROBOT_79902_SIGNER"))
                .isTrue();
        assertThat(keys.hasVariable("LIENTHONG_AGENCY_CIVILSTATUS_CLIENT_SECRET"))
                .isFalse();
    }

    @Test
    void noSecretServesTwoWires() throws IOException {
        Map<?, ?> product = compose().environment("product");
        Map<?, ?> simulators = compose().environment("agencysim");

        Set<Agency> asked = Operation.values().stream().map(Operation::agency).collect(Collectors.toSet());
        int wires = Agency.values().length + asked.size();
        assertThat(secrets(product)).hasSize(wires + 1 + 3).doesNotHaveDuplicates();
        assertThat(secrets(simulators)).hasSize(wires + 1 + 1).doesNotHaveDuplicates();
        for (Agency agency : Agency.values()) {
            String key = agency.key().replace('-', '_').toUpperCase(Locale.ROOT);
            assertThat(product.get("LIENTHONG_DEMO_CLIENT_SECRET_" + key))
                    .as("with which %s comes in", agency)
                    .isNotNull()
                    .isEqualTo(simulators.get("AGENCYSIM_CLIENT_SECRET_" + key));
            if (asked.contains(agency)) {
                assertThat(product.get("LIENTHONG_AGENCY_" + key + "_CLIENT_SECRET"))
                        .as("what %s is shown", agency)
                        .isNotNull()
                        .isEqualTo(simulators.get("AGENCYSIM_AGENCY_SECRET_" + key));
            }
        }
    }

    private static List<String> secrets(Map<?, ?> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().toString().matches(".*(SECRET|PASSWORD).*"))
                .map(variable -> variable.getValue().toString())
                .toList();
    }

    @Test
    void everyPasswordIsMadeOnceAndNeverAgain(@TempDir Path folder) throws IOException, InterruptedException {
        for (String file : List.of("make-env.sh", ".env.example")) {
            Files.copy(FOLDER.resolve(file), folder.resolve(file));
        }
        ProcessBuilder script =
                new ProcessBuilder("bash", folder.resolve("make-env.sh").toString());

        assertThat(script.start().waitFor()).isZero();

        List<String> made = Files.readAllLines(folder.resolve(".env")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(made).allMatch(line -> line.matches("[A-Z_]+=[A-Za-z0-9_-]{32}"));
        assertThat(made)
                .extracting(line -> line.substring(0, line.indexOf('=') + 1))
                .isEqualTo(example());
        assertThat(made).extracting(line -> line.substring(line.indexOf('='))).doesNotHaveDuplicates();
        assertThat(script.start().waitFor()).isOne();
        assertThat(Files.readAllLines(folder.resolve(".env"))).containsAll(made);
    }

    @Test
    void eachServiceIsKnownToBeHealthy() throws IOException {
        assertThat(Compose.map(compose().services().get("database")).get("healthcheck"))
                .isNotNull();
        assertThat(Dockerfile.read(FOLDER.resolve("product.Dockerfile")).awaitedChecks())
                .containsExactly("engine");
        assertThat(Dockerfile.read(FOLDER.resolve("agencysim.Dockerfile")).awaitedChecks())
                .containsExactly("agencysim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/vn/lienthong/engine/EngineHealth.java",
                "src/agencysim/java/vn/agencysim/platform/Readiness.java"
            })
    void awaitedCheckIsOneTheCodeNames(String source) throws IOException {
        String awaited = source.contains("agencysim") ? "agencysim" : "engine";

        assertThat(Files.readString(Path.of(source))).contains("HealthCheckResponse.named(\"" + awaited + "\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product.Dockerfile", "agencysim.Dockerfile"})
    void dockerfileCopiesWhatExistsAndRunsWithoutRights(String name) throws IOException {
        Dockerfile file = Dockerfile.read(FOLDER.resolve(name));

        assertThat(file.sources()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(file.faults(Built.byThePom())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product.Dockerfile", "agencysim.Dockerfile"})
    void nothingButWhatIsCopiedReachesTheImageBuilder(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".dockerignore")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines.get(0)).isEqualTo("*");
        assertThat(lines.subList(1, lines.size()))
                .containsExactlyInAnyOrderElementsOf(Dockerfile.read(FOLDER.resolve(name)).sources().stream()
                        .map(source -> "!" + source)
                        .toList());
    }

    @Test
    void accountsOfTheProductAreThoseTheDatabaseMakes() throws IOException {
        String script = Files.readString(FOLDER.resolve("postgres/10-accounts.sh"));
        Map<?, ?> product = compose().environment("product");

        assertThat(script)
                .contains("create role " + product.get("LIENTHONG_DB_OWNER_USER") + " login")
                .contains("create role " + product.get("LIENTHONG_DB_USER") + " login")
                .contains("\\getenv owner_password LIENTHONG_DB_OWNER_PASSWORD")
                .contains("\\getenv app_password LIENTHONG_DB_PASSWORD")
                .contains("database " + compose().environment("database").get("POSTGRES_DB") + " owner to");
        assertThat(compose().environment("database").toString())
                .contains("LIENTHONG_DB_OWNER_PASSWORD", "LIENTHONG_DB_PASSWORD");
    }
}
