package vn.lienthong.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.platform.BpmnResources;
import vn.lienthong.platform.GroupDefinition;

class DefinitionCheckTest {
    private static final String PLANTED =
            """
            {"linkedProcedure": "ADOPTION", "nationalCode": "0", "noticeLimit": "ADOPTION_NOTICE", "totalLimit": "BIRTH_GROUP_TOTAL",
             "form": {"name": "ADOPTION_00", "type": "vn.lienthong.dossier.declaration.BirthDeclaration", "registeredWithinDays": 1,
               "onCertificate": [], "parts": ["PAPYRUS", "OTHER"]},
             "limits": [],
             "requests": [{"operation": "ASK_HEAVEN", "agency": "HEAVEN", "tells": {"child": "/child", "soul": "/child/soul"}, "grants": {"sign": "OMEN"}},
               {"operation": "ASK_AGAIN", "agency": "HEALTH", "grants": {}},
               {"operation": "ASK_CONSENT", "agency": "HEALTH", "tells": {}, "grants": {}}],
             "procedures": [
               {"name": "IDENTITY_CARD", "follows": ["BIRTH_REGISTRATION"], "limit": "FOREVER", "fee": "FREE", "askedFor": "/wish",
                "outcome": {"operation": "RECORD_ADOPTION", "number": "n", "document": "d"}}]}""";

    @Test
    void everyGroupDeliveredIsWhole() {
        Set<String> delivered = BpmnResources.find(BpmnResources.class.getClassLoader(), name -> true)
                .keySet();

        assertThat(GroupDefinition.all()).hasSize(2);
        assertThat(new DefinitionCheck(GroupDefinition.all(), delivered, Set.of("BIRTH", "DEATH")).faults())
                .isEmpty();
    }

    @Test
    void whatADefinitionSpeaksOfAndNobodyHasIsNamed() {
        List<GroupDefinition> groups = new ArrayList<>(GroupDefinition.all());
        groups.add(GroupDefinition.read("adoption-group.json", PLANTED.getBytes(StandardCharsets.UTF_8)));

        assertThat(new DefinitionCheck(groups, Set.of("bpmn/rules/adoption-paper-name.dmn"), Set.of()).faults())
                .filteredOn(fault -> fault.startsWith("adoption-group: "))
                .extracting(fault -> fault.replace("adoption-group: ", ""))
                .containsExactly(
                        "adoption-group.bpmn is missing",
                        "adoption-deadlines.dmn is missing",
                        "adoption-competent-unit.dmn is missing",
                        "there is no limit ADOPTION_NOTICE",
                        "there is no limit FOREVER",
                        "another group has another ASK_CONSENT",
                        "there is no request RECORD_ADOPTION",
                        "there is no agency HEAVEN",
                        "there is no kind of fact OMEN",
                        "there are two IDENTITY_CARD",
                        "there is no procedure BIRTH_REGISTRATION",
                        "there is no fee FREE",
                        "there is no field /wish",
                        "there is no field /child/soul",
                        "it does not say the owner",
                        "it does not say what ASK_AGAIN tells",
                        "there is no part PAPYRUS");
    }

    @Test
    void aDefinitionThatCantBeReadNamesItsFileAndItsField() {
        assertThatThrownBy(() ->
                        GroupDefinition.read("odd-group.json", "{\"colour\": 1}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("odd-group.json")
                .hasMessageContaining("colour");
    }
}
