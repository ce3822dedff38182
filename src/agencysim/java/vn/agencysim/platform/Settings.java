package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What can be configured.
 *
 * <ul>
 *   <li>{@code agencysim.product.url} – where the product is, without trailing slash
 *   <li>{@code agencysim.client-secret} – the one secret of the demo: the agencies' and robots' password at the product's
 *       token endpoint and the bearer that opens the agencies and the control API; without it every call is refused
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
    @ConfigProperty(name = "agencysim.client-secret")
    private Optional<String> clientSecret;

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

    /** Whether there is a secret at all. */
    public boolean hasSecret() {
        return clientSecret.filter(s -> !s.isBlank()).isPresent();
    }

    /** The secret; {@link IllegalStateException} if none is configured. */
    public String secret() {
        return clientSecret.orElseThrow(
                () -> new IllegalStateException("SIM-CFG-001: agencysim.client-secret is missing"));
    }

    /** Whether this is the secret, compared in constant time; never if none is configured. */
    public boolean isSecret(String candidate) {
        return hasSecret()
                && MessageDigest.isEqual(
                        secret().getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
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
