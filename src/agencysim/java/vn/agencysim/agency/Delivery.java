package vn.agencysim.agency;

import vn.agencysim.platform.Agency;
import vn.agencysim.platform.ProblemException;

/** One incoming call: to whom, under which idempotency key, with which content (as a hash). */
public record Delivery(Agency agency, String requestKey, String hash) {
    private static final int LONGEST_KEY = 80;

    public Delivery {
        if (requestKey == null || requestKey.isBlank() || requestKey.length() > LONGEST_KEY) {
            throw ProblemException.unprocessable("Thiếu hoặc sai Idempotency-Key.");
        }
    }

    String id() {
        return agency.key() + "/" + requestKey;
    }
}
