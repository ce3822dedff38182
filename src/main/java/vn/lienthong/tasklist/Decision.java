package vn.lienthong.tasklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A way to decide a task; which of them a task has, its model says. A refusal needs its reason and its legal ground (NĐ
 * 63/2024, Đ4; sđ. NĐ 301/2026, Đ3 k3).
 */
public enum Decision {
    ACCEPT,
    ACCEPT_WITH_VERIFICATION(Needed.REASON),
    REFUSE(Needed.REASON, Needed.LEGAL_GROUND),
    ASK_SUPPLEMENT(Needed.MISSING),
    ASK_MARITAL_STATUS(Needed.ENQUIRY),
    SIGN,
    SEND_BACK(Needed.REASON),
    RESUBMIT,
    AMEND_DECLARATION(Needed.CORRECTIONS, Needed.REASON),
    REJECT(Needed.REASON, Needed.LEGAL_GROUND),
    RETRY,
    ASK_AGAIN,
    STOP(Needed.REASON, Needed.LEGAL_GROUND),
    GRANT(Needed.AMOUNT),
    CORRECT(Needed.CORRECTIONS),
    UPHOLD(Needed.REASON, Needed.LEGAL_GROUND),
    KEEP(Needed.REASON),
    REVOKE(Needed.REASON, Needed.LEGAL_GROUND);

    /** What must be given with a decision; {@link #field} is where it stands in the request. */
    public enum Needed {
        REASON("reason"),
        LEGAL_GROUND("legalGround"),
        /** The complete list of what is missing. */
        MISSING("missing"),
        /** What the declaration should say. */
        CORRECTIONS("corrections"),
        /** Which commune is asked about whom. */
        ENQUIRY("communeCode"),
        /** In đồng. */
        AMOUNT("amount");

        private final String field;

        Needed(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        boolean givenIn(TaskDecision decision) {
            return switch (this) {
                case REASON -> decision.reason().isPresent();
                case LEGAL_GROUND -> decision.legalGround().isPresent();
                case MISSING -> !decision.details().missing().isEmpty();
                case CORRECTIONS -> !decision.details().corrections().isEmpty();
                case ENQUIRY -> decision.details().enquiry().isPresent();
                case AMOUNT -> decision.details().amount().isPresent();
            };
        }
    }

    private final Set<Needed> needs;

    Decision(Needed... needs) {
        this.needs = Set.of(needs);
    }

    /** {@return the decision of that name; empty if there is none} */
    public static Optional<Decision> find(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** {@return what must be given with it} */
    public Set<Needed> needs() {
        return needs;
    }

    /** @return where in the request something that is needed is missing, in the order of {@link Needed} */
    List<String> missingIn(TaskDecision decision) {
        return Stream.of(Needed.values())
                .filter(needs::contains)
                .filter(needed -> !needed.givenIn(decision))
                .map(Needed::field)
                .toList();
    }
}
