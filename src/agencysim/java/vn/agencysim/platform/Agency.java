package vn.agencysim.platform;

import java.util.Arrays;
import java.util.Optional;

/** The systems around the commune desk that are simulated here. */
public enum Agency {
    POPULATION("population", true),
    CIVIL_STATUS("civil-status", true),
    RESIDENCE("residence", true),
    HEALTH_INSURANCE("health-insurance", true),
    IDENTITY("identity", true),
    HOME_AFFAIRS("home-affairs", true),
    HEALTH("health", true),
    CONSENT("vneid", true),
    HOSPITAL("hospital", false),
    PORTAL("portal", false),
    MESSAGING("messaging", false),
    DOCUMENT_STORE("document-store", false);

    private final String key;
    private final boolean answering;

    Agency(String key, boolean answering) {
        this.key = key;
        this.answering = answering;
    }

    /** Name in addresses and as client of the product, for example {@code civil-status}. */
    public String key() {
        return key;
    }

    /** Whether it answers requests; the others only receive. */
    public boolean answering() {
        return answering;
    }

    public static Optional<Agency> of(String key) {
        return Arrays.stream(values()).filter(a -> a.key.equals(key)).findFirst();
    }
}
