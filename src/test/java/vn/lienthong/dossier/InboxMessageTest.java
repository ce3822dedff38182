package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What came of a message from outside, as an auditor reads it. */
class InboxMessageTest {
    private final InboxMessage message = new InboxMessage(
            new Inbox.Incoming("portal", "key-1", "SUPPLEMENT", "{}"), "00", Instant.parse("2026-11-23T02:00:00Z"));

    @Test
    void messageThatWasProcessedIsNotRejectedForItsTwin() {
        message.processed("H79.901-261123-000001");

        message.rejected("DOSSIER-010");

        assertThat(message.state()).isEqualTo(InboxMessage.State.PROCESSED);
        assertThat(message.dossierCode()).contains("H79.901-261123-000001");
    }

    @Test
    void messageThatCannotBeTakenIsRejectedAndMayComeAgain() {
        message.rejected("DOSSIER-010");
        assertThat(message.state()).isEqualTo(InboxMessage.State.REJECTED);

        message.replace("{\"better\":true}", "01", Instant.parse("2026-11-23T03:00:00Z"));
        assertThat(message.state()).isEqualTo(InboxMessage.State.RECEIVED);
    }
}
