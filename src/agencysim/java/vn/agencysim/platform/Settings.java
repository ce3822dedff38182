package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What can be configured.
 *
 * <ul>
 *   <li>{@code agencysim.product.url} – where the product is, without trailing slash
 *   <li>{@code agencysim.client-secret.<client>}, {@code agencysim.client-secret} for those without – with what an agency
 *       or a robot asks the product for a token
 *   <li>{@code agencysim.agency-secret.<agency>}, {@code agencysim.agency-secret} for those without – the bearer that
 *       opens this agency to the product; without it every call is refused
 *   <li>{@code agencysim.control-secret} – the bearer that opens the page and the control API; without it they stay shut
 *   <li>{@code agencysim.units} – codes of the invented communes the portal files dossiers for
 *   <li>{@code agencysim.robots.excluded-unit} – the commune left to the person trying the product
 *   <li>{@code agencysim.robots.enabled} – whether robots work before anybody changed it on the page
 *   <li>{@code agencysim.first-run.count}, {@code …rate} – dossiers the portal files by itself when its database is new
 * </ul>
 */
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "agencysim.product.url", defaultValue = "http://localhost:8080/lienthong")
    private String productUrl;

    @Inject
    private Config config;

    @Inject
    @ConfigProperty(name = "agencysim.control-secret")
    private Optional<String> controlSecret;

    @Inject
    @ConfigProperty(name = "agencysim.units", defaultValue = "79901,79902,79903,01904,01905,48906")
    private List<String> units;

    @Inject
    @ConfigProperty(name = "agencysim.robots.excluded-unit", defaultValue = "79901")
    private String excludedUnit;

    @Inject
    @ConfigProperty(name = "agencysim.robots.enabled", defaultValue = "true")
    private boolean robotsEnabled;

    @Inject
    @ConfigProperty(name = "agencysim.first-run.count", defaultValue = "0")
    private int firstRunCount;

    @Inject
    @ConfigProperty(name = "agencysim.first-run.rate", defaultValue = "1")
    private double firstRunRate;

    /** Where the product is, without trailing slash. */
    public String productUrl() {
        return productUrl.endsWith("/") ? productUrl.substring(0, productUrl.length() - 1) : productUrl;
    }

    /** Address below the product, for example {@code /api/v1/clock}. */
    public URI product(String path) {
        return URI.create(productUrl() + path);
    }

    /** With what this client asks the product for a token; {@link IllegalStateException} if nothing is configured. */
    public String clientSecret(String clientId) {
        return ownOrCommon("agencysim.client-secret.%s".formatted(clientId), "agencysim.client-secret")
                .orElseThrow(() -> new IllegalStateException("SIM-CFG-001: agencysim.client-secret is missing"));
    }

    /** Whether this opens the agency; never if nothing is configured. */
    public boolean opens(Agency agency, String candidate) {
        return ownOrCommon("agencysim.agency-secret.%s".formatted(agency.key()), "agencysim.agency-secret")
                .filter(secret -> same(secret, candidate))
                .isPresent();
    }

    /** Whether this opens the control API; never if nothing is configured. */
    public boolean opensControl(String candidate) {
        return controlSecret.filter(secret -> same(secret, candidate)).isPresent();
    }

    /** What is missing before product and agencies can talk to each other, by key. */
    public List<String> missing() {
        return Arrays.stream(Agency.values())
                .flatMap(agency -> Stream.of("agencysim.client-secret.", "agencysim.agency-secret.")
                        .filter(kind -> ownOrCommon(kind + agency.key(), kind.substring(0, kind.length() - 1))
                                .isEmpty())
                        .map(kind -> kind + agency.key()))
                .toList();
    }

    private Optional<String> ownOrCommon(String own, String common) {
        return config.getOptionalValue(own, String.class)
                .or(() -> config.getOptionalValue(common, String.class))
                .filter(secret -> !secret.isBlank());
    }

    /** Compared in constant time. */
    private static boolean same(String secret, String candidate) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    public List<String> units() {
        return units;
    }

    /** Communes where robots work. */
    public List<String> robotUnits() {
        return units.stream().filter(u -> !u.equals(excludedUnit)).toList();
    }

    public String excludedUnit() {
        return excludedUnit;
    }

    public boolean robotsEnabled() {
        return robotsEnabled;
    }

    public int firstRunCount() {
        return firstRunCount;
    }

    public double firstRunRate() {
        return firstRunRate;
    }
}
