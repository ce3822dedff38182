package vn.agencysim.robot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.agencysim.behaviour.Latency;
import vn.agencysim.family.Officer;
import vn.agencysim.family.Scenario;
import vn.agencysim.platform.Json;
import vn.agencysim.script.Script;

class JudgementTest {
    private static final RobotBehaviour STRICTLY_BY_SCRIPT = new RobotBehaviour(true, 1, new Latency(0, 0), 0);
    private static final List<String> INTAKE = List.of("ACCEPT", "REFUSE", "ASK_SUPPLEMENT", "ASK_MARITAL_STATUS");

    private static Optional<Verdict> verdict(Scenario scenario, Set<String> done, String task, List<String> decisions) {
        return verdict(scenario, done, task, decisions, Duration.ofDays(3));
    }

    private static Optional<Verdict> verdict(
            Scenario scenario, Set<String> done, String task, List<String> decisions, Duration waited) {
        Optional<Script> script = Optional.ofNullable(scenario).map(s -> new Script("G22-1", "run", s, "Trần Minh An"));
        RobotTask robotTask = new RobotTask("1", "LT-1", "G22-1", task, "79902", null, null, decisions);
        return new Judgement(robotTask, script, done, waited).verdict(STRICTLY_BY_SCRIPT);
    }

    private static Verdict of(Scenario scenario, String task, String... decisions) {
        return verdict(scenario, Set.of(), task, List.of(decisions)).orElseThrow();
    }

    private static Verdict atIntake(Scenario scenario, String... done) {
        return verdict(scenario, Set.of(done), "Task_VerifyDossier", INTAKE).orElseThrow();
    }

    @Test
    void dossierNobodyScriptedMovesOn() {
        assertThat(atIntake(null).decision()).isEqualTo("ACCEPT");
        assertThat(of(null, "Task_SignBirthCertificate", "SIGN", "SEND_BACK").decision())
                .isEqualTo("SIGN");
        assertThat(of(null, "Task_CorrectDossier", "RESUBMIT", "REJECT", "ASK_SUPPLEMENT")
                        .decision())
                .isEqualTo("RESUBMIT");
        assertThat(of(null, "Task_StopProcedure", "STOP").decision()).isEqualTo("STOP");
        assertThat(of(null, "Task_CorrectCertificate", "CORRECT", "UPHOLD").decision())
                .isEqualTo("UPHOLD");
        assertThat(of(null, "Task_DecideConsent", "ASK_AGAIN", "STOP").decision())
                .isEqualTo("ASK_AGAIN");
    }

    @Test
    void intakeFollowsTheScript() {
        assertThat(atIntake(Scenario.HAPPY).decision()).isEqualTo("ACCEPT");
        Verdict refusal = atIntake(Scenario.INTAKE_REFUSED);
        assertThat(refusal.decision()).isEqualTo("REFUSE");
        assertThat(refusal.reason()).isNotBlank();
        assertThat(refusal.legalGround()).isNotBlank();
        Verdict supplement = atIntake(Scenario.INTAKE_SUPPLEMENT_GIVEN);
        assertThat(supplement.decision()).isEqualTo("ASK_SUPPLEMENT");
        assertThat(supplement.missing()).hasSize(1);
        Verdict question = atIntake(Scenario.MARITAL_STATUS_ASKED);
        assertThat(question.decision()).isEqualTo("ASK_MARITAL_STATUS");
        assertThat(question.communeCode()).isEqualTo("01904");
        assertThat(question.person()).isEqualTo("mother");
    }

    @Test
    void nothingIsAskedTwice() {
        assertThat(atIntake(Scenario.INTAKE_SUPPLEMENT_GIVEN, "ASK_SUPPLEMENT").decision())
                .isEqualTo("ACCEPT");
        assertThat(atIntake(Scenario.MARITAL_STATUS_ASKED, "ASK_MARITAL_STATUS").decision())
                .isEqualTo("ACCEPT");
    }

    @Test
    void whatIsToBeSignedIsSentBackOnceAndConsentAskedForAgainOnce() {
        assertThat(of(Scenario.SENT_BACK, "Task_SignBirthCertificate", "SIGN", "SEND_BACK")
                        .decision())
                .isEqualTo("SEND_BACK");
        assertThat(verdict(
                        Scenario.SENT_BACK,
                        Set.of("SEND_BACK"),
                        "Task_SignBirthCertificate",
                        List.of("SIGN", "SEND_BACK")))
                .map(Verdict::decision)
                .contains("SIGN");
        assertThat(of(Scenario.CORRECTION_SENT_BACK, "Task_SignBirthCertificate", "SIGN", "SEND_BACK")
                        .decision())
                .isEqualTo("SIGN");
        assertThat(of(Scenario.CORRECTION_SENT_BACK, "Task_SignCorrection", "SIGN", "SEND_BACK")
                        .decision())
                .isEqualTo("SEND_BACK");
        assertThat(of(Scenario.CONSENT_ASKED_AGAIN, "Task_DecideConsent", "ASK_AGAIN", "STOP")
                        .decision())
                .isEqualTo("ASK_AGAIN");
        assertThat(of(Scenario.REFILED_WITH_CONSENT, "Task_DecideConsent", "ASK_AGAIN", "STOP")
                        .decision())
                .isEqualTo("STOP");
    }

    @Test
    void whatTheCommuneGrantedIsKeptUnlessItsCertificateWasCancelled() {
        Verdict kept = of(Scenario.ENTRY_CORRECTED_LATER, "Task_ReviewOutcome", "KEEP", "REVOKE");
        assertThat(kept.decision()).isEqualTo("KEEP");
        assertThat(kept.reason()).isNotBlank();
        assertThat(of(Scenario.ENTRY_CANCELLED_LATER, "Task_ReviewOutcome", "KEEP", "REVOKE")
                        .decision())
                .isEqualTo("REVOKE");
    }

    @Test
    void dossierToBeWithdrawnIsLeftAlone() {
        assertThat(verdict(Scenario.WITHDRAWN_EARLY, Set.of(), "Task_VerifyDossier", INTAKE))
                .isEmpty();
    }

    @Test
    void whoComesLateLooksAtTheDossierAfterDays() {
        assertThat(verdict(Scenario.OFFICER_LATE, Set.of(), "Task_VerifyDossier", INTAKE, Duration.ofHours(47)))
                .isEmpty();
        assertThat(atIntake(Scenario.OFFICER_LATE).decision()).isEqualTo("ACCEPT");
    }

    @Test
    void whatSomebodyObjectsToIsAmendedOrAskedForOnce() {
        String[] offers = {"RESUBMIT", "AMEND_DECLARATION", "REJECT", "ASK_SUPPLEMENT"};
        assertThat(of(Scenario.DECLARATION_AMENDED, "Task_CorrectDossier", offers)
                        .corrections())
                .extracting(Verdict.Correction::field)
                .containsExactly("child.ethnicity");
        assertThat(verdict(
                        Scenario.DECLARATION_AMENDED,
                        Set.of("AMEND_DECLARATION"),
                        "Task_CorrectDossier",
                        List.of(offers)))
                .map(Verdict::decision)
                .contains("RESUBMIT");
        assertThat(of(Scenario.DEATH_REGISTRATION_SUPPLEMENT_GIVEN, "Task_CorrectDeathDossier", offers)
                        .decision())
                .isEqualTo("ASK_SUPPLEMENT");
    }

    @Test
    void certificateThatIsRightIsUpheldAndSupportRefusedOrLeft() {
        assertThat(of(Scenario.CERTIFICATE_UPHELD, "Task_CorrectCertificate", "CORRECT", "UPHOLD")
                        .decision())
                .isEqualTo("UPHOLD");
        assertThat(of(Scenario.SUPPORT_REJECTED, "Task_DecideChildbirthSupport", "GRANT", "REJECT")
                        .decision())
                .isEqualTo("REJECT");
        assertThat(verdict(
                        Scenario.SUPPORT_WITHDRAWN,
                        Set.of(),
                        "Task_DecideChildbirthSupport",
                        List.of("GRANT", "REJECT")))
                .isEmpty();
        assertThat(verdict(Scenario.SUPPLEMENT_AFTER_TERM, Set.of(), "Task_StopProcedure", List.of("STOP")))
                .isEmpty();
    }

    @Test
    void rejectionOfAnAgencyEndsWhatItWasAskedFor() {
        assertThat(of(Scenario.NUMBER_REJECTED, "Task_ResolvePersonalId", "RETRY", "REJECT")
                        .decision())
                .isEqualTo("REJECT");
        assertThat(of(Scenario.NUMBER_PENDING, "Task_ResolvePersonalId", "RETRY", "REJECT")
                        .decision())
                .isEqualTo("RETRY");
        assertThat(of(Scenario.REGISTRATION_REJECTED, "Task_CorrectDossier", "RESUBMIT", "REJECT")
                        .decision())
                .isEqualTo("REJECT");
        assertThat(of(Scenario.CONSENT_SILENT, "Task_DecideConsent", "ASK_AGAIN", "STOP")
                        .decision())
                .isEqualTo("STOP");
    }

    @Test
    void wrongCertificateIsPutRight() {
        Verdict verdict = of(Scenario.BOTH_RETURNED, "Task_CorrectCertificate", "CORRECT", "UPHOLD");

        assertThat(verdict.corrections()).containsExactly(new Verdict.Correction("child.fullName", "Trần Minh Gia An"));
        assertThat(of(Scenario.BENEFIT_RETURNED, "Task_CorrectCertificate", "CORRECT", "UPHOLD")
                        .corrections())
                .extracting(Verdict.Correction::field)
                .containsExactly("deceased.fullName");
    }

    @Test
    void moneyIsGrantedWithItsAmount() {
        assertThat(of(Scenario.CHILDBIRTH_SUPPORT, "Task_DecideChildbirthSupport", "GRANT", "REJECT")
                        .amount())
                .isPositive();
    }

    @Test
    void whatDoesNotBelongToADecisionIsNotSent() {
        JsonNode sent = Json.tree(atIntake(Scenario.HAPPY));

        assertThat(sent.size()).isEqualTo(1);
        assertThat(sent.path("decision").asText()).isEqualTo("ACCEPT");
    }

    @Property
    void unknownTaskIsDecidedByWhatIsOfferedPreferablyWithoutNeeds(
            @ForAll("offers") List<String> offers, @ForAll Scenario scenario) {
        Optional<Verdict> verdict = verdict(scenario, Set.of(), "Task_NobodyKnows", offers);

        verdict.ifPresent(v -> assertThat(offers).contains(v.decision()));
        if (offers.contains("WAIT") && !offers.contains("CORRECT") && scenario.officer() != Officer.SENDS_BACK) {
            verdict.ifPresent(v -> assertThat(v.decision()).isIn("WAIT", "GRANT"));
        }
    }

    @Provide
    Arbitrary<List<String>> offers() {
        return Arbitraries.of("WAIT", "UPHOLD", "CORRECT", "GRANT", "SEND_BACK")
                .list()
                .uniqueElements()
                .ofMinSize(0);
    }
}
