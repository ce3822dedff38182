package vn.lienthong.security;

import java.util.Objects;

/**
 * A role an officer holds today in a unit.
 *
 * @param role what he may do
 * @param unitCode where
 * @param procedure name of the only procedure it holds for; {@code null} = all
 */
public record Grant(Role role, String unitCode, String procedure) {

    public Grant {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unitCode, "unitCode");
    }

    boolean covers(Role wanted, String unit, String wantedProcedure) {
        return role == wanted && unitCode.equals(unit) && (procedure == null || procedure.equals(wantedProcedure));
    }
}
