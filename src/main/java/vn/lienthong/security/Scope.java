package vn.lienthong.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the caller may see and do today, by unit and role.
 *
 * @param grants roles valid today; empty for agencies, for the system and for nobody
 */
public record Scope(List<Grant> grants) {

    /** Nothing at all. */
    public static final Scope NOTHING = new Scope(List.of());

    public Scope {
        grants = List.copyOf(grants);
    }

    /** @return whether dossiers of every unit may be read (operator, administrator, auditor) */
    public boolean everyUnit() {
        return grants.stream().anyMatch(grant -> grant.role().seesEveryUnit());
    }

    /** @return codes of the units whose dossiers may be read, if not {@link #everyUnit()} */
    public Set<String> units() {
        return grants.stream().map(Grant::unitCode).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param unitCode unit of a dossier
     * @return whether it may be read
     */
    public boolean sees(String unitCode) {
        return everyUnit() || units().contains(unitCode);
    }

    /**
     * @param role role a step asks for
     * @param unitCode unit that must do it
     * @param procedure procedure it belongs to; {@code null} if to the dossier as a whole
     * @return whether the caller may do it
     */
    public boolean mayAct(Role role, String unitCode, String procedure) {
        return grants.stream().anyMatch(grant -> grant.covers(role, unitCode, procedure));
    }
}
