package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import java.io.IOException;
import java.time.Duration;

/** The product dies in the middle of the day's work and is started again, on the same data. */
record PowerCut(Testbed bed, Simulators simulators) {
    private static final int FEW = 4;

    /**
     * @param dossiers that are being filed; a quarter as many entries must have been made, some not have ended
     * @param patience until births are entered
     */
    void among(int dossiers, Duration patience) throws IOException, InterruptedException {
        eventually(
                "births are entered",
                patience,
                simulators::counts,
                counts -> counts.at("civil-status", "granted") >= dossiers / FEW);

        bed.killProduct();

        assertThat(simulators.counts().portal("ended"))
                .as("ended before the power cut")
                .isLessThan(dossiers);
        bed.startProduct();
    }
}
