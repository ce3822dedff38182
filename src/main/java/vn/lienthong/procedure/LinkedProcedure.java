package vn.lienthong.procedure;

import java.util.List;
import java.util.Optional;
import vn.lienthong.procedure.birth.BirthGroupProcess;
import vn.lienthong.procedure.death.DeathGroupProcess;
import vn.lienthong.sla.LimitKey;

/** Nhóm thủ tục liên thông: one declaration, several procedures (NĐ 63/2024, Đ1; sđ. NĐ 301/2026). */
public enum LinkedProcedure {
    /** Khai sinh – thường trú – thẻ BHYT – thẻ căn cước for a child under six. */
    BIRTH(
            "3.000722",
            BirthGroupProcess.KEY,
            LimitKey.BIRTH_NOTICE,
            LimitKey.BIRTH_GROUP_TOTAL,
            List.of(
                    Procedure.BIRTH_REGISTRATION,
                    Procedure.RESIDENCE_REGISTRATION,
                    Procedure.HEALTH_INSURANCE_CARD,
                    Procedure.IDENTITY_CARD,
                    Procedure.CHILDBIRTH_SUPPORT)),
    /** Khai tử – xóa đăng ký thường trú – mai táng phí, tử tuất. The law gives no limit for all together. */
    DEATH(
            "2.002913",
            DeathGroupProcess.KEY,
            LimitKey.DEATH_NOTICE,
            null,
            List.of(
                    Procedure.DEATH_REGISTRATION,
                    Procedure.RESIDENCE_DEREGISTRATION,
                    Procedure.SURVIVOR_BENEFIT_STOP,
                    Procedure.INSURANCE_DEATH_BENEFIT,
                    Procedure.MERIT_DEATH_BENEFIT,
                    Procedure.SOCIAL_DEATH_BENEFIT));

    private final String nationalCode;
    private final String processKey;
    private final LimitKey noticeLimit;
    private final LimitKey totalLimit;
    private final List<Procedure> procedures;

    LinkedProcedure(
            String nationalCode,
            String processKey,
            LimitKey noticeLimit,
            LimitKey totalLimit,
            List<Procedure> procedures) {
        this.nationalCode = nationalCode;
        this.processKey = processKey;
        this.noticeLimit = noticeLimit;
        this.totalLimit = totalLimit;
        this.procedures = procedures;
    }

    /** @return its code in the national database of procedures */
    public String nationalCode() {
        return nationalCode;
    }

    /** @return key of the process that runs it */
    public String processKey() {
        return processKey;
    }

    /** @return the limit within which the requester hears what is missing, or that it is refused */
    public LimitKey noticeLimit() {
        return noticeLimit;
    }

    /** @return the limit of the whole group; empty where the law has none */
    public Optional<LimitKey> totalLimit() {
        return Optional.ofNullable(totalLimit);
    }

    /** @return the procedures it can have ({@link LinkedGroups#chosen}); the first one opens the way for the others */
    public List<Procedure> procedures() {
        return procedures;
    }

    /** @return the procedure every other one waits for */
    public Procedure first() {
        return procedures.get(0);
    }
}
