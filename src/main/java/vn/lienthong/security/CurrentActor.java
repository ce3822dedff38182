package vn.lienthong.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Who acts in the present request; the system itself in jobs and timers, where nobody has logged in. */
@RequestScoped
public class CurrentActor {
    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private Actor actor;
    private Scope scope;

    /** @return who acts; never {@code null} */
    public Actor get() {
        return actor == null ? Actor.system("job") : actor;
    }

    /** @return what he may see and do today */
    public Scope scope() {
        if (scope == null) {
            Actor who = get();
            scope = who.kind() == ActorKind.OFFICER
                    ? new Scope(officers.grantsOn(who.id(), LocalDate.now(clock)))
                    : Scope.NOTHING;
        }
        return scope;
    }

    /**
     * Tells in which of his roles an officer acts, so that the trail names the right one.
     *
     * @param role role the step asked for
     * @param unitCode unit the step belongs to
     */
    public void actsAs(Role role, String unitCode) {
        Actor who = get();
        if (who.kind() == ActorKind.OFFICER) {
            actor = new Actor(who.kind(), who.id(), who.name(), role.name(), unitCode, who.source());
        }
    }

    /**
     * Lets somebody in who has proved who he is; called by the gate only.
     *
     * @param kind officer or agency
     * @param id user name or agency key
     * @param source network address
     */
    public void enter(ActorKind kind, String id, String source) {
        scope = null;
        actor = new Actor(kind, id, id, null, null, source);
        if (kind == ActorKind.OFFICER) {
            Optional<Grant> first = scope().grants().stream().findFirst();
            actor = new Actor(
                    kind,
                    id,
                    officers.nameOf(id),
                    first.map(grant -> grant.role().name()).orElse(null),
                    first.map(Grant::unitCode).orElse(null),
                    source);
        } else if (kind == ActorKind.AGENCY) {
            actor = new Actor(kind, id, units.nameOf(id), null, id, source);
        }
    }
}
