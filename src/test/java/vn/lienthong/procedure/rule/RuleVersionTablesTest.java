package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.engine.DmnDeadlineLimits;
import vn.lienthong.engine.DmnTables;
import vn.lienthong.platform.Language;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.RuleVersions;

/** What the version of a dossier selects is there for every version, or is named as absent (L1). */
@Proves("L1")
class RuleVersionTablesTest {
    /** NĐ 301/2026, Đ5: the identity card came with the amended text. */
    private static final Set<String> ABSENT = Set.of("2024-07-01 IDENTITY_CARD");

    private static final Map<Procedure, LimitKey> WITH_VERIFICATION = Map.of(
            Procedure.RESIDENCE_REGISTRATION,
            LimitKey.RESIDENCE_REGISTRATION_VERIFIED,
            Procedure.DEATH_REGISTRATION,
            LimitKey.valueOf("DEATH_REGISTRATION_VERIFIED"));

    private final DmnTables tables = new DmnTables();
    private final DmnDeadlineLimits limits = new DmnDeadlineLimits(tables);
    private final PaperNames names = new PaperNames(tables);
    private final ModelVersions models = new ModelVersions(tables);

    @TestFactory
    Stream<DynamicTest> everyProcedureOfEveryVersionHasItsLimitsAndItsName() {
        return RuleVersions.ALL.stream().flatMap(version -> Procedure.values().stream()
                .map(procedure -> dynamicTest(version + " " + procedure, () -> {
                    if (ABSENT.contains(version + " " + procedure)) {
                        assertThat(limitsOf(procedure))
                                .noneMatch(key -> limits.find(version, key).isPresent());
                        assertThatThrownBy(() -> names.of(version, procedure))
                                .isInstanceOf(IllegalArgumentException.class);
                        return;
                    }
                    assertThat(limitsOf(procedure))
                            .allMatch(key -> limits.find(version, key).isPresent());
                    assertThat(names.of(version, procedure).vietnamese()).isNotBlank();
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyGroupOfEveryVersionHasItsModelAndTheProceduresThoseRulesKnow() {
        return RuleVersions.ALL.stream().flatMap(version -> LinkedProcedure.values().stream()
                .map(group -> dynamicTest(version + " " + group, () -> {
                    ModelVersion model =
                            models.find(group.processKey(), version).orElseThrow();
                    List<Procedure> unknown = group.procedures().stream()
                            .filter(procedure -> limitsOf(procedure).stream()
                                    .anyMatch(
                                            limit -> limits.find(version, limit).isEmpty()))
                            .toList();
                    assertThat(model.without()).isEqualTo(unknown);
                    assertThat(group.totalLimit().stream())
                            .allMatch(total -> limits.find(version, total).isPresent());
                    assertThat(limits.find(version, group.noticeLimit())).isPresent();
                })));
    }

    @Test
    void aDeathExtractIsADeathCertificateFromTheFirstOfMarch2027() {
        assertThat(named("2026-09-01", Language.VIETNAMESE)).isEqualTo("Trích lục khai tử");
        assertThat(named("2027-03-01", Language.VIETNAMESE)).isEqualTo("Giấy chứng tử");
        assertThat(named("2027-03-01", Language.ENGLISH)).isEqualTo("death certificate");
    }

    @Test
    void whatIsOpenAboutTheNewNamesIsSaid() {
        var texts = new RuleTexts(Language.VIETNAMESE);

        assertThat(texts.doubt(
                        names.of("2027-03-01", Procedure.DEATH_REGISTRATION).ground()))
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("ngày hệ thống nhận hồ sơ"));
        assertThat(texts.doubt(
                        names.of("2026-09-01", Procedure.DEATH_REGISTRATION).ground()))
                .isEmpty();
    }

    @Test
    void otherNamesStay() {
        Set<Procedure> renamed = new HashSet<>();
        for (Procedure procedure : Procedure.values()) {
            if (!names.of("2026-09-01", procedure)
                    .vietnamese()
                    .equals(names.of("2027-03-01", procedure).vietnamese())) {
                renamed.add(procedure);
            }
        }
        assertThat(renamed).containsExactly(Procedure.DEATH_REGISTRATION);
    }

    @Test
    void aModelTheTableDoesNotNameIsNobodysChoice() {
        assertThat(models.find("notice-delivery", "2026-09-01")).isEmpty();
    }

    private String named(String version, Locale language) {
        return names.of(version, Procedure.DEATH_REGISTRATION).in(language);
    }

    private static List<LimitKey> limitsOf(Procedure procedure) {
        return Stream.concat(procedure.limit().stream(), Stream.ofNullable(WITH_VERIFICATION.get(procedure)))
                .toList();
    }
}
