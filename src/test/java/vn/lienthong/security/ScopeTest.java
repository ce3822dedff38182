package vn.lienthong.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

@Proves("L32")
class ScopeTest {
    private static final String BIRTH = "BIRTH_REGISTRATION";

    @Test
    void officerSeesTheDossiersOfHisUnitsOnly() {
        var scope = scope(new Grant(Role.RECEPTION, "79901", null), new Grant(Role.SIGNER, "79902", null));
        assertThat(scope.units()).containsExactlyInAnyOrder("79901", "79902");
        assertThat(scope.sees("79901")).isTrue();
        assertThat(scope.sees("79903")).isFalse();
    }

    @Test
    void operatorAdministratorAndAuditorSeeEveryUnitButActInNone() {
        for (Role role : List.of(Role.OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)) {
            var scope = scope(new Grant(role, "coordination", null));
            assertThat(scope.sees("48906")).as(role.name()).isTrue();
            assertThat(scope.mayAct(Role.CIVIL_STATUS, "48906", BIRTH))
                    .as(role.name())
                    .isFalse();
        }
    }

    @Test
    void roleAndUnitMustBelongTogether() {
        var scope = scope(new Grant(Role.CIVIL_STATUS, "79901", null), new Grant(Role.SIGNER, "79902", null));
        assertThat(scope.mayAct(Role.CIVIL_STATUS, "79901", BIRTH)).isTrue();
        assertThat(scope.mayAct(Role.SIGNER, "79901", BIRTH)).isFalse();
    }

    @Test
    void roleForOneProcedureDoesNotHoldForOthers() {
        var scope = scope(new Grant(Role.CIVIL_STATUS, "79901", BIRTH));
        assertThat(scope.mayAct(Role.CIVIL_STATUS, "79901", BIRTH)).isTrue();
        assertThat(scope.mayAct(Role.CIVIL_STATUS, "79901", "RESIDENCE_REGISTRATION"))
                .isFalse();
        assertThat(scope.mayAct(Role.CIVIL_STATUS, "79901", null)).isFalse();
    }

    @Test
    void nobodySeesNothing() {
        assertThat(Scope.NOTHING.sees("79901")).isFalse();
        assertThat(Scope.NOTHING.everyUnit()).isFalse();
    }

    private static Scope scope(Grant... grants) {
        return new Scope(List.of(grants));
    }
}
