package vn.lienthong.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was done, in the words of the office: the part of an entry of the trail that the actor does not tell about
 * himself. Values are codes, numbers and dates of the changed thing; a citizen's data appears only as far as the change
 * itself is about it.
 *
 * @param action what was done, for example {@code ACCEPT_DOSSIER}
 * @param object what it was done to
 * @param dossierCode dossier it belongs to
 * @param procedure procedure of the dossier it belongs to, name of the enum
 * @param before values before, by field
 * @param after values after, by field
 * @param grounds why
 * @param onBehalfOf person or unit the actor stood in for
 * @param at when it was done; absent if right now
 */
public record Act(
        String action,
        Target object,
        Optional<String> dossierCode,
        Optional<String> procedure,
        Map<String, Object> before,
        Map<String, Object> after,
        Grounds grounds,
        Optional<String> onBehalfOf,
        Optional<Instant> at) {

    /**
     * @param type kind of thing, for example {@code Dossier}
     * @param id its id
     */
    public record Target(String type, String id) {}

    /**
     * @param reason in the actor's words
     * @param legalGround article relied on
     */
    public record Grounds(Optional<String> reason, Optional<String> legalGround) {}

    public Act {
        Objects.requireNonNull(action);
        before = new TreeMap<>(before);
        after = new TreeMap<>(after);
    }

    /** @return an act without object yet; give it one with {@link #on} */
    public static Act of(String action) {
        return new Act(
                action,
                new Target("", ""),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                new Grounds(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    /** @return this act, done to the given thing */
    public Act on(String type, Object id) {
        var target = new Target(type, String.valueOf(id));
        return new Act(action, target, dossierCode, procedure, before, after, grounds, onBehalfOf, at);
    }

    /** @return this act, belonging to a dossier */
    public Act dossier(String code) {
        var dossier = Optional.ofNullable(code);
        return new Act(action, object, dossier, procedure, before, after, grounds, onBehalfOf, at);
    }

    /** @return this act, belonging to one procedure of the dossier */
    public Act procedure(Object name) {
        var step = Optional.ofNullable(name).map(String::valueOf);
        return new Act(action, object, dossierCode, step, before, after, grounds, onBehalfOf, at);
    }

    /** @return this act, with the values it replaced */
    public Act before(Map<String, ?> values) {
        return new Act(action, object, dossierCode, procedure, new TreeMap<>(values), after, grounds, onBehalfOf, at);
    }

    /** @return this act, with the values it left */
    public Act after(Map<String, ?> values) {
        return new Act(action, object, dossierCode, procedure, before, new TreeMap<>(values), grounds, onBehalfOf, at);
    }

    /** @return this act, with its reason and the article it relies on; null where there is none */
    public Act because(String reason, String legalGround) {
        var why = new Grounds(Optional.ofNullable(reason), Optional.ofNullable(legalGround));
        return new Act(action, object, dossierCode, procedure, before, after, why, onBehalfOf, at);
    }

    /** @return this act, done for somebody else */
    public Act onBehalfOf(String name) {
        var other = Optional.ofNullable(name);
        return new Act(action, object, dossierCode, procedure, before, after, grounds, other, at);
    }

    /** @return this act, done at an instant other than now */
    public Act at(Instant when) {
        var instant = Optional.ofNullable(when);
        return new Act(action, object, dossierCode, procedure, before, after, grounds, onBehalfOf, instant);
    }
}
