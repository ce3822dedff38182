package vn.lienthong.procedure;

import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.sla.LimitKey;

/** Thủ tục hành chính of a linked group: each has its own state, clock, agency and outcome (NĐ 63/2024, Đ4 k3). */
public enum Procedure {
    /** Đăng ký khai sinh, UBND cấp xã. */
    BIRTH_REGISTRATION(null, LimitKey.BIRTH_REGISTRATION, Operation.RECORD_BIRTH),
    /** Đăng ký thường trú, cơ quan đăng ký cư trú. */
    RESIDENCE_REGISTRATION(BIRTH_REGISTRATION, LimitKey.RESIDENCE_REGISTRATION, Operation.REGISTER_RESIDENCE),
    /** Cấp thẻ bảo hiểm y tế, cơ quan bảo hiểm xã hội. */
    HEALTH_INSURANCE_CARD(BIRTH_REGISTRATION, LimitKey.HEALTH_INSURANCE_CARD, Operation.ISSUE_HEALTH_CARD),
    /** Cấp thẻ căn cước, only if asked for, after the residence (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k4). */
    IDENTITY_CARD(RESIDENCE_REGISTRATION, LimitKey.IDENTITY_CARD, Operation.ISSUE_IDENTITY_CARD);

    private final Procedure follows;
    private final LimitKey limit;
    private final Operation outcomeOperation;

    Procedure(Procedure follows, LimitKey limit, Operation outcomeOperation) {
        this.follows = follows;
        this.limit = limit;
        this.outcomeOperation = outcomeOperation;
    }

    /** @return the procedure whose outcome it waits for; empty for the first of a group */
    public Optional<Procedure> follows() {
        return Optional.ofNullable(follows);
    }

    /** @return its time limit's row in the rules */
    public LimitKey limit() {
        return limit;
    }

    /** @return the operation whose grant is this procedure's outcome */
    public Operation outcomeOperation() {
        return outcomeOperation;
    }
}
