package vn.lienthong.sla;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The versions of the rules on the linked procedures, named by the day from which they apply. A dossier keeps the version of
 * its technical receipt for life; one received before 01/09/2026 stays with the old rules unless its requester asks for the
 * new ones (NĐ 301/2026, Đ18 k1).
 */
public final class RuleVersions {
    /** NĐ 63/2024 as first issued: dossiers from 01/07/2024. */
    public static final String DECREE_63 = "2024-07-01";
    /** NĐ 63/2024 as amended by NĐ 301/2026: dossiers from 01/09/2026. */
    public static final String DECREE_301 = "2026-09-01";

    private static final Instant DECREE_63_FROM = midnight(DECREE_63);
    private static final Instant DECREE_301_FROM = midnight(DECREE_301);

    private RuleVersions() {}

    /**
     * @param technicalReceipt when the system received the dossier
     * @param newRulesRequested whether the requester asked to use the new rules
     * @return {@link #DECREE_63} or {@link #DECREE_301}
     * @throws IllegalArgumentException before 01/07/2024, when the linked procedures did not exist in law
     */
    public static String of(Instant technicalReceipt, boolean newRulesRequested) {
        if (!existedAt(technicalReceipt)) {
            throw new IllegalArgumentException("no rules on the linked procedures before " + DECREE_63);
        }
        return newRulesRequested || !technicalReceipt.isBefore(DECREE_301_FROM) ? DECREE_301 : DECREE_63;
    }

    /** {@return whether any rules applied then, that is from 01/07/2024 00:00 in Vietnam} */
    public static boolean existedAt(Instant technicalReceipt) {
        return !technicalReceipt.isBefore(DECREE_63_FROM);
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(WallMinute.OFFSET);
    }
}
