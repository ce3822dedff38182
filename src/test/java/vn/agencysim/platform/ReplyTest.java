package vn.agencysim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void onlyTheProductItselfRefuses() {
        assertThat(new Reply(404, false, "<html>Not Found</html>").refused())
                .as("a server whose application is still starting")
                .isFalse();
        assertThat(new Reply(404, true, "{}").refused()).isTrue();
        assertThat(new Reply(503, true, "{}").refused()).as("passes").isFalse();
    }
}
