package vn.lienthong.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * First thing at start-up: the database is brought to this version, the clock takes up where it was left, and the node
 * claims its name. Whatever else starts with the server and needs tables or time is {@code @DependsOn("Migrations")}. If
 * it fails, the application is not deployed at all.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits for itself
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Migrations {
    private static final int CLAIM_PATIENCE_SECONDS = 40;
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    @ConfigProperty(name = DataSources.URL_KEY, defaultValue = DataSources.DEFAULT_URL)
    private String url;

    @Inject
    @ConfigProperty(name = DataSources.USER_KEY, defaultValue = DataSources.DEFAULT_USER)
    private String applicationUser;

    @Inject
    @ConfigProperty(name = DataSources.OWNER_USER_KEY, defaultValue = DataSources.DEFAULT_USER)
    private String owner;

    @Inject
    @ConfigProperty(name = DataSources.OWNER_PASSWORD_KEY, defaultValue = DataSources.DEFAULT_PASSWORD)
    private String ownerPassword;

    @Inject
    @Any
    private Instance<JavaMigration> inJava;

    @Inject
    @ConfigProperty(name = DataSources.PASSWORD_KEY, defaultValue = DataSources.DEFAULT_PASSWORD)
    private String applicationPassword;

    @Inject
    private Node node;

    @Inject
    private TimeSource timeSource;

    private NodeClaim claim;

    private volatile boolean done;

    @PostConstruct
    void start() {
        StartUp.of(Migrations.class, this::run);
    }

    private void run() {
        timeSource.checkEnvironment();
        node.checkEnvironment();
        var schema = new DatabaseSchema(
                url, owner, ownerPassword, applicationUser, inJava.stream().toList());
        if (schema.vendor().equals("postgresql") && owner.equals(applicationUser)) {
            LOG.warning("DB-002 owner and application account are the same: the trail is guarded by triggers only");
        }
        var result = schema.migrate();
        LOG.log(Level.INFO, "DB-003 {0} migrations run, schema is at {1} ({2})", new Object[] {
            result.migrationsExecuted,
            Optional.ofNullable(result.targetSchemaVersion).orElse(result.initialSchemaVersion),
            schema.vendor()
        });
        timeSource.restore();
        // Last: a start that fails after it would keep the name for as long as the process lives.
        if (schema.vendor().equals("postgresql")) {
            var account = new NodeClaim.Account(url, applicationUser, applicationPassword);
            claim = NodeClaim.take(account, node.name(), CLAIM_PATIENCE_SECONDS);
        }
        done = true;
    }

    @PreDestroy
    void giveNameBack() {
        if (claim != null) {
            claim.close();
        }
    }

    /** @return whether the database is at this version */
    public boolean done() {
        return done;
    }
}
