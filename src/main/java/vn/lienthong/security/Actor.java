package vn.lienthong.security;

import java.util.Objects;

/**
 * Somebody who does something, as the trail keeps him: role and unit are those he had at that moment.
 *
 * @param kind officer, agency, citizen or the system itself
 * @param id user name of the officer or key of the agency
 * @param name name shown to people
 * @param role name of the {@link Role} in which he acts; {@code null} if he has none
 * @param unitCode unit for which he acts; {@code null} if none
 * @param source network address or channel the act came from
 */
public record Actor(ActorKind kind, String id, String name, String role, String unitCode, String source) {

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The system itself: jobs and timers.
     *
     * @param source channel, for example {@code job}
     * @return an actor without role and unit
     */
    public static Actor system(String source) {
        return new Actor(ActorKind.SYSTEM, "system", "Hệ thống", null, null, source);
    }
}
