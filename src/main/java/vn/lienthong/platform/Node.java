package vn.lienthong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This server among those that share a database. Its name says whose the jobs are that it works on: started again, it
 * takes back those of its former life, so no two nodes may have one name, and no node may change its name.
 */
@ApplicationScoped
public class Node {
    @Inject
    @ConfigProperty(name = "lienthong.node")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "lienthong.env", defaultValue = "production")
    private String environment;

    protected Node() {}

    /** For tests without a server. */
    Node(Optional<String> name, String environment) {
        this.name = name;
        this.environment = environment;
    }

    /** @return its name; the host's unless set */
    public String name() {
        return given().orElseGet(() -> {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "node";
            }
        });
    }

    /** @throws IllegalStateException if a production node was given no name: a host's name may change or be shared */
    public void checkEnvironment() {
        if (!Environment.named(environment).invented() && given().isEmpty()) {
            throw new IllegalStateException("NODE-001 a production node needs a name that stays: set lienthong.node"
                    + " (LIENTHONG_NODE), unique among the nodes of one database");
        }
    }

    private Optional<String> given() {
        return name.map(String::strip).filter(text -> !text.isEmpty());
    }
}
