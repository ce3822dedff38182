package vn.lienthong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.security.Actor;
import vn.lienthong.security.ActorKind;

/**
 * One entry of the trail: who, in which role and for which unit at the time, for whom, from where, did what, to which
 * thing, with old and new values, why and on which legal ground, when it was done and when it was written. Written once
 * in the transaction of the act, never changed, never deleted (the database refuses both).
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id")
    @SequenceGenerator(name = "audit_entry_id", sequenceName = "trail_id", allocationSize = 50)
    private Long id;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private ActorKind actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_role")
    private String actorRole;

    @Column(name = "actor_unit")
    private String actorUnit;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String source;

    private String action;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "procedure_")
    private String procedure;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_id")
    private String objectId;

    @Column(name = "old_values")
    private String oldValues;

    @Column(name = "new_values")
    private String newValues;

    private String reason;

    @Column(name = "legal_ground")
    private String legalGround;

    protected AuditEntry() {}

    AuditEntry(Act act, Actor actor, Instant now) {
        actedAt = act.at().orElse(now);
        recordedAt = now;
        actorKind = actor.kind();
        actorId = actor.id();
        actorName = actor.name();
        actorRole = actor.role();
        actorUnit = actor.unitCode();
        source = actor.source();
        onBehalfOf = act.onBehalfOf().orElse(null);
        action = act.action();
        dossierCode = act.dossierCode().orElse(null);
        procedure = act.procedure().orElse(null);
        objectType = act.object().type();
        objectId = act.object().id();
        oldValues = Values.json(act.before());
        newValues = Values.json(act.after());
        reason = act.grounds().reason().orElse(null);
        legalGround = act.grounds().legalGround().orElse(null);
    }

    /** @return place in the trail; entries of one dossier grow with it */
    public Long id() {
        return id;
    }

    /** @return when it was done */
    public Instant actedAt() {
        return actedAt;
    }

    /** @return when it was written down */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** @return who did it, with role and unit at the time */
    public Actor actor() {
        return new Actor(actorKind, actorId, actorName, actorRole, actorUnit, source);
    }

    /** @return what was done, to what, and why */
    public Act act() {
        return Act.of(action)
                .on(objectType, objectId)
                .dossier(dossierCode)
                .procedure(procedure)
                .before(Values.parse(oldValues))
                .after(Values.parse(newValues))
                .because(reason, legalGround)
                .onBehalfOf(onBehalfOf)
                .at(actedAt);
    }

    /** @return code of the dossier it belongs to */
    public Optional<String> dossierCode() {
        return Optional.ofNullable(dossierCode);
    }
}
