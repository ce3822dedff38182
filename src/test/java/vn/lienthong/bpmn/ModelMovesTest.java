package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.engine.EngineModelMoves;
import vn.lienthong.procedure.ModelMoves.DeployedModel;
import vn.lienthong.procedure.ModelMoves.NotMovable;
import vn.lienthong.procedure.ModelMoves.RunningProcess;

/** Dossiers under way are moved to another deployment of their model, or stay where it has no place for them. */
@Proves("L1")
class ModelMovesTest {
    private static final String GROUP = "birth-group";
    private static final String WITHDRAWN = "Msg_DossierWithdrawn";

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @Test
    void aMovedDossierStandsWhereItStoodAndHearsWhatItsOldModelCouldNot() {
        bed.replace(GROUP, withoutWithdrawal());
        start();
        assertThat(bed.hears(WITHDRAWN)).isFalse();
        EngineModelMoves moves = bed.modelMoves();
        RunningProcess dossier = moves.running(GROUP, 2).get(0);
        assertThat(dossier.dossierCode()).isEqualTo(ProcessTestBed.DOSSIER);

        moves.move(dossier, GROUP, 2, 1);

        assertThat(bed.waitingIn(GROUP)).containsExactly("Call_RegisterBirth");
        assertThat(moves.deployed().stream().filter(each -> each.process().equals(GROUP)))
                .extracting(DeployedModel::deployment, DeployedModel::running)
                .containsExactly(tuple(1, 1L), tuple(2, 0L));
        bed.tell(WITHDRAWN, Map.of());
        assertThat(bed.work.done()).contains("recordWithdrawal " + ProcessTestBed.DOSSIER);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aDossierThatStandsWhereTheTargetHasNoNodeStays() {
        start();
        bed.replace(GROUP, renamed("Call_RegisterBirth", "Call_RegisterTheBirth"));
        EngineModelMoves moves = bed.modelMoves();
        List<RunningProcess> before = moves.running(GROUP, 1);

        assertThatThrownBy(() -> moves.move(before.get(0), GROUP, 1, 2))
                .isInstanceOf(NotMovable.class)
                .hasMessageContaining("Call_RegisterBirth");

        assertThat(moves.running(GROUP, 1)).isEqualTo(before);
        assertThat(moves.exists(GROUP, 3)).isFalse();
    }

    @Test
    void aDossierUnderWayCallsTheModelsOfItsOwnDeployment() {
        start();
        bed.replace(GROUP, renamed("Call_IssueHealthCard", "Call_IssueTheHealthCard"));

        bed.decide("Task_VerifyDossier", "ACCEPT");
        bed.runJobs();

        assertThat(bed.modelMoves().deployed().stream()
                        .filter(each -> each.process().equals(ProcessTestBed.EXCHANGE)))
                .extracting(DeployedModel::deployment, DeployedModel::running)
                .containsExactly(tuple(1, 1L), tuple(2, 0L));
    }

    private static void start() {
        bed.start(GROUP, Map.of("identityCardAsked", false, "consentNeeded", false));
        bed.runJobs();
    }

    private static BpmnModelInstance withoutWithdrawal() {
        return model(xml().replaceAll("(?s)<bpmn:subProcess id=\"Sub_Withdrawal\".*?</bpmn:subProcess>", "")
                .replaceAll(
                        "(?s)<bpmndi:BPMN(Shape|Edge) id=\"(Sub_Withdrawal|Start_DossierWithdrawn|Task_RecordWithdrawal"
                                + "|End_Withdrawn|Flow_ToRecordWithdrawal|Flow_WithdrawalRecorded)_di\".*?</bpmndi:BPMN\\1>",
                        ""));
    }

    private static BpmnModelInstance renamed(String node, String other) {
        return model(xml().replace("\"" + node + "\"", "\"" + other + "\""));
    }

    private static String xml() {
        return ModelsFile.text(Path.of("bpmn/birth/birth-group.bpmn"));
    }

    private static BpmnModelInstance model(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
