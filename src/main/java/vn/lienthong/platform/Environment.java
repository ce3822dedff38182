package vn.lienthong.platform;

import java.util.Locale;

/** What a server is for; {@code lienthong.env} names it in small letters, without it a server is a production server. */
public enum Environment {
    /** Invented officers and agencies; the clock may be controlled. */
    DEMO,
    /** As the demo, for the build's own tests. */
    TEST,
    /** Nothing invented, real time only. */
    PRODUCTION;

    /**
     * @param name as it was configured
     * @throws IllegalStateException if there is no such environment: a misspelt production must not run as a demo
     */
    public static Environment named(String name) {
        for (Environment environment : values()) {
            if (environment.name().toLowerCase(Locale.ROOT).equals(name)) {
                return environment;
            }
        }
        throw new IllegalStateException(
                "ENV-001 lienthong.env is '" + name + "': set it to production, demo or test (LIENTHONG_ENV)");
    }

    /** @return whether people and systems are invented */
    public boolean invented() {
        return this != PRODUCTION;
    }
}
