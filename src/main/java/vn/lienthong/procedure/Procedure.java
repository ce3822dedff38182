package vn.lienthong.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.GroupDefinition.OutcomeLine;
import vn.lienthong.platform.GroupDefinition.ProcedureLine;
import vn.lienthong.platform.ListedName;
import vn.lienthong.platform.Listing;
import vn.lienthong.procedure.rule.FeeQuestion;
import vn.lienthong.sla.LimitKey;

/**
 * Thủ tục hành chính of a linked group: each has its own state, clock, agency and outcome (NĐ 63/2024, Đ4 k3). Which there are, and
 * what each is like, the {@link GroupDefinition} of its group says.
 */
public final class Procedure extends ListedName {
    private static final Listing<Procedure> ALL = new Listing<>(GroupDefinition.all().stream()
            .flatMap(group -> group.procedures().stream().map(line -> new Procedure(group, line))));

    /** Đăng ký khai sinh, UBND cấp xã. */
    public static final Procedure BIRTH_REGISTRATION = ALL.get("BIRTH_REGISTRATION");

    /** Đăng ký thường trú, cơ quan đăng ký cư trú. */
    public static final Procedure RESIDENCE_REGISTRATION = ALL.get("RESIDENCE_REGISTRATION");

    /** Cấp thẻ bảo hiểm y tế, cơ quan bảo hiểm xã hội. */
    public static final Procedure HEALTH_INSURANCE_CARD = ALL.get("HEALTH_INSURANCE_CARD");

    /** Cấp thẻ căn cước, only if asked for, after the residence (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k4). */
    public static final Procedure IDENTITY_CARD = ALL.get("IDENTITY_CARD");

    /**
     * Hỗ trợ tài chính khi sinh con beside the registration, decided by the chairperson; the time limit is in the population
     * law, which was not read, so it has no clock (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
     */
    public static final Procedure CHILDBIRTH_SUPPORT = ALL.get("CHILDBIRTH_SUPPORT");

    /** Đăng ký khai tử, UBND cấp xã. */
    public static final Procedure DEATH_REGISTRATION = ALL.get("DEATH_REGISTRATION");

    /** Xóa đăng ký thường trú, cơ quan đăng ký cư trú. */
    public static final Procedure RESIDENCE_DEREGISTRATION = ALL.get("RESIDENCE_DEREGISTRATION");

    /** Dừng trợ cấp tuất hằng tháng mà người chết đang hưởng, cơ quan bảo hiểm xã hội. */
    public static final Procedure SURVIVOR_BENEFIT_STOP = ALL.get("SURVIVOR_BENEFIT_STOP");

    /** Trợ cấp mai táng, tử tuất, cơ quan bảo hiểm xã hội. */
    public static final Procedure INSURANCE_DEATH_BENEFIT = ALL.get("INSURANCE_DEATH_BENEFIT");

    /** Trợ cấp mai táng, tuất người có công, cơ quan nội vụ: after the stop, if there is one (NĐ 63/2024, Đ14 k3). */
    public static final Procedure MERIT_DEATH_BENEFIT = ALL.get("MERIT_DEATH_BENEFIT");

    /** Hỗ trợ chi phí mai táng của bảo trợ xã hội, cơ quan y tế: after the stop, if there is one. */
    public static final Procedure SOCIAL_DEATH_BENEFIT = ALL.get("SOCIAL_DEATH_BENEFIT");

    private final GroupDefinition group;
    private final ProcedureLine line;

    private Procedure(GroupDefinition group, ProcedureLine line) {
        super(line.name());
        this.group = group;
        this.line = line;
    }

    /** {@return the procedures of all groups, each in the order of its group} */
    public static List<Procedure> values() {
        return ALL.all();
    }

    /** @throws IllegalArgumentException if there is no such procedure */
    public static Procedure valueOf(String name) {
        return ALL.get(name);
    }

    /** @return the one of that name; empty if there is none */
    static Optional<Procedure> find(String name) {
        return ALL.find(name);
    }

    /** @return what its definition says of it */
    ProcedureLine line() {
        return line;
    }

    /** @return the linked group it belongs to */
    public LinkedProcedure group() {
        return LinkedProcedure.valueOf(group.linkedProcedure());
    }

    /**
     * The procedure whose outcome it waits for; which one may depend on what else the dossier has.
     *
     * @param inDossier procedures of the dossier
     * @return empty for the first of a group
     */
    public Optional<Procedure> follows(Collection<Procedure> inDossier) {
        return line.follows().stream()
                .map(Procedure::valueOf)
                .filter(inDossier::contains)
                .findFirst();
    }

    /** @return whether the commune itself decides it, so that its officer's reason is the reason */
    public boolean decidedByCommune() {
        return line.follows().isEmpty();
    }

    /** @return its usual limit's row in the rules ({@link LimitOfStep} for a dossier's); empty if the law has none we know */
    public Optional<LimitKey> limit() {
        return Optional.ofNullable(line.limit()).map(LimitKey::valueOf);
    }

    /** @return what the table of fees calls it; empty if nothing is paid for it */
    Optional<FeeQuestion.Service> fee() {
        return Optional.ofNullable(line.fee()).map(FeeQuestion.Service::valueOf);
    }

    /** @return the operation whose grant is this procedure's outcome; empty if our own officer decides it */
    public Optional<Operation> agencyOperation() {
        return Optional.ofNullable(line.outcome()).map(OutcomeLine::operation).map(Operation::valueOf);
    }

    /**
     * @return the operation whose grant is this procedure's outcome
     * @throws IllegalStateException if our own officer decides it
     */
    public Operation outcomeOperation() {
        return Operation.valueOf(outcome().operation());
    }

    /**
     * @return where the result of its agency holds its number and its paper
     * @throws IllegalStateException if our own officer decides it
     */
    OutcomeLine outcome() {
        return Optional.ofNullable(line.outcome())
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-008 No agency decides " + this));
    }

    /** @return the operation that corrects the certificate it gives; empty if it gives none that can be corrected */
    Optional<Operation> correctedBy() {
        return Optional.ofNullable(line.correctedBy()).map(Operation::valueOf);
    }

    /**
     * @return the operation that corrects the certificate it gives
     * @throws IllegalArgumentException if it gives none that can be corrected
     */
    Operation correction() {
        return correctedBy().orElseThrow(() -> new IllegalArgumentException(this + " gives no certificate"));
    }
}
