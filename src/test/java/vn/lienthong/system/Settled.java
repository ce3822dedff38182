package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static vn.lienthong.it.Eventually.eventually;

import java.time.Duration;
import org.assertj.core.api.SoftAssertions;

/**
 * What must be true once all dossiers the portal filed have ended: none is lost, nothing was done twice. Counted at the
 * agencies; what the product says of itself comes second.
 */
final class Settled {
    private final Testbed bed;
    private final Simulators simulators;
    private final int dossiers;

    Settled(Testbed bed, Simulators simulators, int dossiers) {
        this.bed = bed;
        this.simulators = simulators;
        this.dossiers = dossiers;
    }

    /** Waits for the end of all dossiers and of everything that follows from them. */
    void await(Duration patience) {
        eventually("all dossiers have ended and every paper is stored", patience, simulators::counts, this::ended);
        if (bed.database().postgres()) {
            eventually(
                    "no process is left", patience, () -> number("select count(*) from ACT_RU_EXECUTION"), n -> n == 0);
        }
    }

    /** Waits, then looks at every book; the product is stopped afterwards. */
    Counts check(Duration patience) {
        await(patience);
        assertThat(bed.product().dossiers()).as("dossiers of the product").isEqualTo(dossiers);
        Counts counts = simulators.counts();
        atTheAgencies(counts);
        bed.stopProduct();
        inTheProduct(bed);
        return counts;
    }

    /** What a stopped product says of itself. */
    static void inTheProduct(Testbed bed) {
        assertThat(contentOf(bed.productLog().toFile()))
                .as("a server whose code cache is full compiles no more")
                .doesNotContain("CodeCache is full");
        inItsTables(bed.database());
    }

    private boolean ended(Counts counts) {
        return counts.portal("ended") == dossiers && counts.at("document-store", "distinctKeys") >= counts.papers();
    }

    private void atTheAgencies(Counts counts) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(counts.portal("accepted")).as("accepted").isEqualTo(dossiers);
            softly.assertThat(counts.portal("dossierCodes")).as("dossier codes").isEqualTo(dossiers);
            softly.assertThat(counts.portal("foreign"))
                    .as("dossiers the portal never filed")
                    .isZero();
            softly.assertThat(counts.lost()).as("lost").isZero();
            softly.assertThat(counts.doubled()).as("doubled").isEmpty();
            softly.assertThat(counts.papers()).as("papers").isPositive();
            softly.assertThat(counts.at("document-store", "distinctKeys"))
                    .as("papers stored")
                    .isEqualTo(counts.papers());
            Counts.GRANTED_BY.forEach((procedure, agency) -> softly.assertThat(counts.at(agency, "granted"))
                    .as("granted by %s, told to the portal", agency)
                    .isEqualTo(counts.told(procedure, "GRANTED")));
        });
    }

    private static void inItsTables(SystemDatabase database) {
        assertThat(database.rows("select dossier_code, activity_id, message from job_failure"))
                .as("jobs given up")
                .isEmpty();
        assertThat(database.number("select count(*) from agency_request r where r.answer is not null and not exists"
                        + " (select 1 from inbox_message m where m.dossier_code = r.dossier_code"
                        + " and m.state = 'PROCESSED' and m.raw like '%' || r.request_key || '%')"))
                .as("answers without the raw message they came in")
                .isZero();
        assertThat(database.number("select count(*) from dossier where ended_at is null"))
                .as("dossiers without an end")
                .isZero();
    }

    private long number(String sql) {
        return bed.database().number(sql);
    }
}
