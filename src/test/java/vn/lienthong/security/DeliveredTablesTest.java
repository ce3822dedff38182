package vn.lienthong.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

@Proves("L4")
class DeliveredTablesTest {
    private final List<UnitRow> units =
            CsvFile.read("/units/units.csv").stream().map(UnitRow::of).toList();
    private final List<Map<String, String>> officers = CsvFile.read("/units/officers.csv");
    private final List<Map<String, String>> clients = CsvFile.read("/units/clients.csv");

    @Test
    void everyParentStandsBeforeItsUnits() {
        List<String> before = new ArrayList<>();
        for (UnitRow unit : units) {
            unit.parentCode().ifPresent(parent -> assertThat(before).contains(parent));
            before.add(unit.code());
        }
        assertThat(before).doesNotHaveDuplicates();
    }

    @Test
    void codeSegmentsTellUnitsApart() {
        assertThat(units).extracting(UnitRow::codeSegment).doesNotHaveDuplicates();
    }

    @Test
    void everyCommuneHasOnePersonForEachRoleOfTheDesk() {
        for (UnitRow unit : units) {
            if (unit.kind() == UnitKind.COMMUNE) {
                assertThat(people().filter(line -> line.get("unit").equals(unit.code())))
                        .as(unit.name())
                        .extracting(line -> line.get("roles"))
                        .containsExactlyInAnyOrder("RECEPTION", "CIVIL_STATUS", "SIGNER", "SUPERVISOR");
            }
        }
    }

    @Test
    void operatorAdministratorAndAuditorAreThere() {
        assertThat(people()).extracting(line -> line.get("roles")).contains("OPERATOR", "ADMINISTRATOR", "AUDITOR");
    }

    @Test
    void everyOfficerBelongsToAUnitAndEveryRobotClientToARobot() {
        assertThat(units)
                .extracting(UnitRow::code)
                .containsAll(officers.stream().map(line -> line.get("unit")).toList());
        List<String> robots = officers.stream()
                .filter(line -> Boolean.parseBoolean(line.get("robot")))
                .map(line -> line.get("username"))
                .toList();
        assertThat(clients.stream().flatMap(line -> CsvFile.text(line, "officer").stream()))
                .hasSameElementsAs(robots);
    }

    private Stream<Map<String, String>> people() {
        return officers.stream().filter(line -> !Boolean.parseBoolean(line.get("robot")));
    }
}
