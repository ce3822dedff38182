package vn.lienthong.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.lienthong.platform.Environment;
import vn.lienthong.platform.StartUp;

/**
 * At start-up, once the tables exist: loads the units everywhere, and invented officers and systems where
 * {@code lienthong.env} is {@code demo} or {@code test}. Passwords come from the configuration; without them it refuses.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoSeed {
    @EJB
    Seeding seeding;

    @Inject
    @ConfigProperty(name = "lienthong.env", defaultValue = "production")
    String environment;

    @Inject
    @ConfigProperty(name = "lienthong.demo.password")
    Optional<String> password;

    @Inject
    Config config;

    @PostConstruct
    void start() {
        StartUp.of(DemoSeed.class, this::seed);
    }

    private void seed() {
        twice(seeding::loadReferenceData);
        if (Environment.named(environment).invented()) {
            String people = required(password, "lienthong.demo.password");
            twice(() -> seeding.loadInventedPeople(people));
            twice(() -> seeding.loadInventedSystems(this::clientSecret));
        }
    }

    /** A system's own secret; those without share one. */
    private String clientSecret(String clientId) {
        return required(
                config.getOptionalValue("lienthong.demo.client-secret.%s".formatted(clientId), String.class)
                        .or(() -> config.getOptionalValue("lienthong.demo.client-secret", String.class)),
                "lienthong.demo.client-secret." + clientId + " or lienthong.demo.client-secret");
    }

    /** Of two nodes that start together one loses the race; the second time it finds the rows of the other. */
    private static void twice(Runnable step) {
        try {
            step.run();
        } catch (EJBException lostRace) {
            step.run();
        }
    }

    private static String required(Optional<String> value, String key) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "SEC-004 " + key + " must be set to seed invented officers and systems"));
    }
}
