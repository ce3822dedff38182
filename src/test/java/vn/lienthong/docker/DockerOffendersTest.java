package vn.lienthong.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checks of the container files are seen red. */
class DockerOffendersTest {
    private static final ConfigKeys KEYS = new ConfigKeys(Set.of("lienthong.db.url", "lienthong.agency.client-secret"));

    @Test
    void carelessDockerfileIsNamedWithEachFault() {
        var careless = new Dockerfile(
                "careless",
                """
                FROM eclipse-temurin:latest
                ENV LIENTHONG_DB_PASSWORD=secret
                COPY target/nowhere.war pom.xml \\
                    config/payara/missing.properties ./
                USER root
                HEALTHCHECK CMD ["curl", "localhost"]
                ENTRYPOINT ["java", "-jar", "payara-micro.jar"]
                """);

        assertThat(careless.faults(new Built(Set.of("target/lienthong.war"))))
                .containsExactlyInAnyOrder(
                        "careless: image eclipse-temurin:latest is not pinned",
                        "careless: runs as root",
                        "careless: has no health check by health.sh",
                        "careless: copies target/nowhere.war, which is neither in the tree nor built",
                        "careless: copies config/payara/missing.properties, which is neither in the tree nor built",
                        "careless: starts with payara-micro.jar, which it does not copy",
                        "careless: fixes LIENTHONG_DB_PASSWORD=secret; variables belong to compose.yaml");
    }

    @Test
    void dockerfileWithoutUserRunsAsRoot() {
        assertThat(new Dockerfile("bare", "FROM eclipse-temurin:17.0.15_6-jre\n").faults(new Built(Set.of())))
                .contains("bare: runs as root");
    }

    @Test
    void carelessComposeFileIsNamedWithEachFault() {
        var careless = new Compose(
                """
                services:
                  database:
                    image: postgres
                    volumes: [nowhere:/data, ./postgres/missing.sh:/x]
                    environment: {POSTGRES_PASSWORD: secret}
                  product:
                    build: {context: .., dockerfile: docker/missing.Dockerfile}
                    depends_on: [database]
                    networks: [nowhere]
                    environment:
                      LIENTHONG_DB_URL: fine
                      LIENTHONG_DB_URI: misspelt
                      LIENTHONG_AGENCY_CLIENT_SECRET: ${UNDECLARED:?x}
                  other:
                    build: {context: .., dockerfile: docker/product.Dockerfile}
                    depends_on: {product: {condition: service_started}}
                """);

        assertThat(careless.faults(KEYS, Set.of("DECLARED")))
                .containsExactlyInAnyOrder(
                        "database: image postgres is not pinned",
                        "database: there is no nowhere",
                        "database: there is no ./postgres/missing.sh",
                        "database: POSTGRES_PASSWORD stands in the tree",
                        "product: there is no docker/missing.Dockerfile",
                        "product: depends on others without a condition",
                        "product: network nowhere is not declared",
                        "product: nothing reads LIENTHONG_DB_URI",
                        "other: does not wait until product is healthy",
                        "variable UNDECLARED is not in .env.example");
    }
}
