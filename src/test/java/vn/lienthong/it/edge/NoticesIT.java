package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.it.edge.AgenciesStub.Received;

/** What an agency is told about a dossier comes in its order, whatever went wrong on the way. */
@Proves({"L27", "L31", "S14"})
class NoticesIT {
    private final EdgeServer server = EdgeServer.shared();

    @Test
    void noticesKeepTheirOrderWhenTheFirstOneFailsFirst() {
        String number = Portal.newNumber();
        String events = number + "/events";
        server.agencies().breakDown(events);
        String code = Portal.submitted(Portal.submission(number));
        eventually("the first notice has failed", Portal.PATIENCE, () -> !sent(events, 503)
                .isEmpty());
        Portal.accept(code);
        long recorded = recorded(code);
        assertThat(recorded).as("notices that wait behind the first").isGreaterThan(1);

        server.agencies().repair(events);

        List<Received> told = eventually(
                "all are told", Portal.PATIENCE, () -> sent(events, 202), list -> list.size() == recorded(code));
        assertThat(told)
                .extracting(one -> one.body().path("sequence").asLong())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, told.size()).boxed().toList());
        assertThat(told).extracting(Received::key).doesNotHaveDuplicates();
        assertThat(sent(events, 503))
                .extracting(Received::key)
                .containsOnly(told.get(0).key());
        assertThat(sent(events, 503))
                .extracting(one -> one.body().toString())
                .containsOnly(told.get(0).body().toString());
    }

    private List<Received> sent(String events, int status) {
        return server.agencies().at(events).stream()
                .filter(one -> one.status() == status)
                .toList();
    }

    private long recorded(String code) {
        return server.database()
                .number("select count(*) from agency_request where dossier_code = ? and agency = 'PORTAL'", code);
    }
}
