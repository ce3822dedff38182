package vn.lienthong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who has not logged in can open of the server the run command starts. */
class OpenDoorsBrowserIT extends BrowserJourney {
    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics?scope=base", "/metrics?scope=vendor"})
    void serverTellsItsMetricsToNobody(String path) {
        assertThat(page().request().get(server().at(path)).status()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers", "/api/v1/metrics", "/api/v1/clock", "/api/v1/models"})
    void everyQuestionToTheProductNeedsACaller(String path) {
        assertThat(page().request().get(server().product() + path).status()).isEqualTo(401);
    }

    @Test
    void pageLeadsToTheLogIn() {
        visit("/ui/dossiers/index.xhtml");

        assertThat(page().getByLabel("Mật khẩu").isVisible()).isTrue();
    }

    @Test
    void healthIsOpen() {
        assertThat(page().request().get(server().at("/health/ready")).status()).isEqualTo(200);
    }
}
