package vn.agencysim.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.agencysim.platform.Counters;
import vn.agencysim.platform.FollowedClock;

/** What is only said, not issued: a person agrees on VNeID, a commune tells the marital status of somebody. */
@ApplicationScoped
public class GrantStatement {
    @Inject
    private Counters counters;

    @Inject
    private FollowedClock clock;

    /** The person asked agrees (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6). */
    Grant consent() {
        String number = "XN-%08d".formatted(counters.next("consent"));
        return new Grant(number, Map.of("consentNumber", number, "consentedAt", clock.now()));
    }

    /** The other commune has the marriage in its book. */
    Grant maritalStatus(ReceivedRequest request) {
        String commune = Fields.of(request.payload()).shown("communeCode");
        String number = "%05d/%s"
                .formatted(
                        counters.next("marriage/" + commune),
                        LocalDate.now(clock).getYear() - 2);
        return new Grant(number, Map.of("status", "MARRIED", "certificateNumber", number));
    }
}
