package vn.lienthong.procedure;

import vn.lienthong.agency.Operation;
import vn.lienthong.sla.LimitKey;

/** Thủ tục hành chính of a linked group: each has its own state, clock, agency and outcome (NĐ 63/2024, Đ4 k3). */
public enum Procedure {
    /** Đăng ký khai sinh, UBND cấp xã. */
    BIRTH_REGISTRATION(LimitKey.BIRTH_REGISTRATION, Operation.RECORD_BIRTH),
    /** Đăng ký thường trú, cơ quan đăng ký cư trú. */
    RESIDENCE_REGISTRATION(LimitKey.RESIDENCE_REGISTRATION, Operation.REGISTER_RESIDENCE),
    /** Cấp thẻ bảo hiểm y tế, cơ quan bảo hiểm xã hội. */
    HEALTH_INSURANCE_CARD(LimitKey.HEALTH_INSURANCE_CARD, Operation.ISSUE_HEALTH_CARD);

    private final LimitKey limit;
    private final Operation outcomeOperation;

    Procedure(LimitKey limit, Operation outcomeOperation) {
        this.limit = limit;
        this.outcomeOperation = outcomeOperation;
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
