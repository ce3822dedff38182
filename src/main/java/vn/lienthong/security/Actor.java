package vn.lienthong.security;

/**
 * Who acts, as the trail keeps it.
 *
 * @param role held in this act; null if the actor has none
 * @param unitCode unit acted for; null if none
 * @param source address or channel the act came from
 */
public record Actor(ActorKind kind, String id, String name, String role, String unitCode, String source) {

    /** @return the product acting by itself, for example {@code system("job")} */
    public static Actor system(String source) {
        return new Actor(ActorKind.SYSTEM, "system", "Hệ thống", null, null, source);
    }
}
