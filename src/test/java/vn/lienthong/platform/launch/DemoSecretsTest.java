package vn.lienthong.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSecretsTest {
    private static final List<String> AGENCIES = List.of(
            "portal",
            "population",
            "civil-status",
            "residence",
            "health-insurance",
            "identity",
            "home-affairs",
            "health",
            "vneid",
            "hospital",
            "messaging",
            "document-store");

    @TempDir
    Path folder;

    @Test
    void everySystemHasItsOwnSecretInEachDirection() throws IOException {
        DemoSecrets secrets = DemoSecrets.in(folder);

        assertThat(secrets.outbound().keySet()).containsExactlyInAnyOrderElementsOf(AGENCIES);
        assertThat(secrets.inbound().keySet()).containsAll(AGENCIES).contains("robot.operator");
        List<String> all = new ArrayList<>(secrets.inbound().values());
        all.addAll(secrets.outbound().values());
        all.addAll(List.of(secrets.control(), secrets.password()));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(secrets.inbound().values()).allMatch(secret -> secret.length() >= 24);
    }

    @Test
    void nobodyElseOnTheMachineMayReadThem() throws IOException {
        DemoSecrets.in(folder);

        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void secondStartFindsWhatTheFirstMade() throws IOException {
        assertThat(DemoSecrets.in(folder)).isEqualTo(DemoSecrets.in(folder));
    }

    @Test
    void folderOfAFormerRunKeepsPasswordAndPageAndGetsWhatIsMissing() throws IOException {
        Files.writeString(
                folder.resolve("secrets.properties"), "password=noted\nclient-secret=the-one-secret-of-former-days\n");

        DemoSecrets secrets = DemoSecrets.in(folder);

        assertThat(secrets.password()).isEqualTo("noted");
        assertThat(secrets.control()).isEqualTo("the-one-secret-of-former-days");
        assertThat(secrets.inbound().values()).doesNotContain("the-one-secret-of-former-days");
        assertThat(DemoSecrets.in(folder)).isEqualTo(secrets);
    }

    @Test
    void eachServerIsHandedItsOwnEndOfTheWires() throws IOException {
        DemoSecrets secrets = DemoSecrets.in(folder);

        assertThat(secrets.ofProduct())
                .containsEntry(
                        "LIENTHONG_AGENCY_CIVIL_STATUS_CLIENT_SECRET",
                        secrets.outbound().get("civil-status"))
                .containsEntry(
                        "LIENTHONG_DEMO_CLIENT_SECRET_ROBOT_79902_SIGNER",
                        secrets.inbound().get("robot.79902.signer"))
                .doesNotContainValue(secrets.control());
        assertThat(secrets.ofSimulators())
                .containsEntry(
                        "AGENCYSIM_AGENCY_SECRET_CIVIL_STATUS",
                        secrets.outbound().get("civil-status"))
                .containsEntry(
                        "AGENCYSIM_CLIENT_SECRET_CIVIL_STATUS",
                        secrets.inbound().get("civil-status"))
                .doesNotContainValue(secrets.password());
    }
}
