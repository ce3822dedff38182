package vn.lienthong.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.sla.LimitKey;

/** Thủ tục hành chính of a linked group: each has its own state, clock, agency and outcome (NĐ 63/2024, Đ4 k3). */
public enum Procedure {
    /** Đăng ký khai sinh, UBND cấp xã. */
    BIRTH_REGISTRATION(List.of(), LimitKey.BIRTH_REGISTRATION, Operation.RECORD_BIRTH),
    /** Đăng ký thường trú, cơ quan đăng ký cư trú. */
    RESIDENCE_REGISTRATION(List.of(BIRTH_REGISTRATION), LimitKey.RESIDENCE_REGISTRATION, Operation.REGISTER_RESIDENCE),
    /** Cấp thẻ bảo hiểm y tế, cơ quan bảo hiểm xã hội. */
    HEALTH_INSURANCE_CARD(List.of(BIRTH_REGISTRATION), LimitKey.HEALTH_INSURANCE_CARD, Operation.ISSUE_HEALTH_CARD),
    /** Cấp thẻ căn cước, only if asked for, after the residence (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k4). */
    IDENTITY_CARD(List.of(RESIDENCE_REGISTRATION), LimitKey.IDENTITY_CARD, Operation.ISSUE_IDENTITY_CARD),
    /**
     * Hỗ trợ tài chính khi sinh con beside the registration, decided by the chairperson; the time limit is in the population
     * law, which was not read, so it has no clock (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
     */
    CHILDBIRTH_SUPPORT(List.of(), null, null),
    /** Đăng ký khai tử, UBND cấp xã. */
    DEATH_REGISTRATION(List.of(), LimitKey.DEATH_REGISTRATION, Operation.RECORD_DEATH),
    /** Xóa đăng ký thường trú, cơ quan đăng ký cư trú. */
    RESIDENCE_DEREGISTRATION(
            List.of(DEATH_REGISTRATION), LimitKey.RESIDENCE_DEREGISTRATION, Operation.DEREGISTER_RESIDENCE),
    /** Trợ cấp mai táng, tử tuất, cơ quan bảo hiểm xã hội. */
    INSURANCE_DEATH_BENEFIT(
            List.of(DEATH_REGISTRATION), LimitKey.INSURANCE_DEATH_BENEFIT, Operation.PAY_INSURANCE_BENEFIT),
    /** Dừng trợ cấp tuất hằng tháng mà người chết đang hưởng, cơ quan bảo hiểm xã hội. */
    SURVIVOR_BENEFIT_STOP(List.of(DEATH_REGISTRATION), LimitKey.SURVIVOR_BENEFIT_STOP, Operation.STOP_SURVIVOR_BENEFIT),
    /** Trợ cấp mai táng, tuất người có công, cơ quan nội vụ: after the stop, if there is one (NĐ 63/2024, Đ14 k3). */
    MERIT_DEATH_BENEFIT(
            List.of(SURVIVOR_BENEFIT_STOP, DEATH_REGISTRATION),
            LimitKey.MERIT_DEATH_BENEFIT,
            Operation.PAY_MERIT_BENEFIT),
    /** Hỗ trợ chi phí mai táng của bảo trợ xã hội, cơ quan y tế: after the stop, if there is one. */
    SOCIAL_DEATH_BENEFIT(
            List.of(SURVIVOR_BENEFIT_STOP, DEATH_REGISTRATION),
            LimitKey.SOCIAL_DEATH_BENEFIT,
            Operation.PAY_SOCIAL_BENEFIT);

    private final List<Procedure> follows;
    private final LimitKey limit;
    private final Operation outcomeOperation;

    Procedure(List<Procedure> follows, LimitKey limit, Operation outcomeOperation) {
        this.follows = follows;
        this.limit = limit;
        this.outcomeOperation = outcomeOperation;
    }

    /**
     * The procedure whose outcome it waits for; which one may depend on what else the dossier has.
     *
     * @param inDossier procedures of the dossier
     * @return empty for the first of a group
     */
    public Optional<Procedure> follows(Collection<Procedure> inDossier) {
        return follows.stream().filter(inDossier::contains).findFirst();
    }

    /** @return whether the commune itself decides it, so that its officer's reason is the reason */
    public boolean decidedByCommune() {
        return follows.isEmpty();
    }

    /** @return its usual limit's row in the rules ({@link LimitOfStep} for a dossier's); empty if the law has none we know */
    public Optional<LimitKey> limit() {
        return Optional.ofNullable(limit);
    }

    /** @return the operation whose grant is this procedure's outcome; empty if our own officer decides it */
    public Optional<Operation> agencyOperation() {
        return Optional.ofNullable(outcomeOperation);
    }

    /**
     * @return the operation whose grant is this procedure's outcome
     * @throws IllegalStateException if our own officer decides it
     */
    public Operation outcomeOperation() {
        return agencyOperation()
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-008 No agency decides " + this));
    }
}
