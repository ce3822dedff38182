package vn.lienthong.security;

import java.util.EnumSet;
import java.util.Set;

/** What an officer may do in a unit. One person may hold several, each with its own validity. */
public enum Role {
    /** Receives dossiers at the one-stop desk. */
    RECEPTION(Group.OFFICER),
    /** Công chức làm công tác hộ tịch: checks, accepts or refuses. */
    CIVIL_STATUS(Group.OFFICER),
    /** Chủ tịch UBND or deputy: signs. */
    SIGNER(Group.OFFICER),
    /** Watches over deadlines and work of a unit. */
    SUPERVISOR(Group.OFFICER),
    OPERATOR(Group.OPERATOR),
    ADMINISTRATOR(Group.ADMINISTRATOR),
    AUDITOR(Group.AUDITOR);

    private static final Set<Role> EVERYWHERE = EnumSet.of(OPERATOR, ADMINISTRATOR, AUDITOR);
    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** @return the group of Jakarta Security its holder belongs to, one of {@link Group} */
    public String group() {
        return group;
    }

    /** @return whether its holder sees the dossiers of every unit */
    public boolean seesEveryUnit() {
        return EVERYWHERE.contains(this);
    }
}
