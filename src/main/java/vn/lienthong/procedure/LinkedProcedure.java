package vn.lienthong.procedure;

import java.util.List;
import java.util.Optional;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.ListedName;
import vn.lienthong.platform.Listing;
import vn.lienthong.sla.LimitKey;

/**
 * Nhóm thủ tục liên thông: one declaration, several procedures (NĐ 63/2024, Đ1; sđ. NĐ 301/2026). Which there are, and what each
 * consists of, its {@link GroupDefinition} says.
 */
public final class LinkedProcedure extends ListedName {
    private static final Listing<LinkedProcedure> ALL =
            new Listing<>(GroupDefinition.all().stream().map(LinkedProcedure::new));

    /** Khai sinh – thường trú – thẻ BHYT – thẻ căn cước for a child under six. */
    public static final LinkedProcedure BIRTH = ALL.get("BIRTH");

    /** Khai tử – xóa đăng ký thường trú – mai táng phí, tử tuất. The law gives no limit for all together. */
    public static final LinkedProcedure DEATH = ALL.get("DEATH");

    private final GroupDefinition definition;

    private LinkedProcedure(GroupDefinition definition) {
        super(definition.linkedProcedure());
        this.definition = definition;
    }

    /** {@return every linked group there is} */
    public static List<LinkedProcedure> values() {
        return ALL.all();
    }

    /** @throws IllegalArgumentException if there is no such group */
    public static LinkedProcedure valueOf(String name) {
        return ALL.get(name);
    }

    /** @return its code in the national database of procedures */
    public String nationalCode() {
        return definition.nationalCode();
    }

    /** @return key of the process that runs it */
    public String processKey() {
        return definition.named("group");
    }

    /**
     * @param what for example {@code paper-name}
     * @return name of the group's own table, for example {@code birth-paper-name}
     */
    public String table(String what) {
        return definition.named(what);
    }

    /** @return what it consists of */
    GroupDefinition definition() {
        return definition;
    }

    /** @return the limit within which the requester hears what is missing, or that it is refused */
    public LimitKey noticeLimit() {
        return LimitKey.valueOf(definition.noticeLimit());
    }

    /** @return the limit of the whole group; empty where the law has none */
    public Optional<LimitKey> totalLimit() {
        return Optional.ofNullable(definition.totalLimit()).map(LimitKey::valueOf);
    }

    /** @return the procedures it can have ({@link LinkedGroups#chosen}); the first one opens the way for the others */
    public List<Procedure> procedures() {
        return definition.procedures().stream()
                .map(line -> Procedure.valueOf(line.name()))
                .toList();
    }

    /** @return the procedure every other one waits for */
    public Procedure first() {
        return Procedure.valueOf(definition.procedures().get(0).name());
    }
}
