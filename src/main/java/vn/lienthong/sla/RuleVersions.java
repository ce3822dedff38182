package vn.lienthong.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The versions of the rules on the linked procedures, named by the day from which they apply. A dossier keeps the version of
 * its technical receipt for life: it selects the model ({@code model-version.dmn}), the limits ({@code *-deadlines.dmn}) and
 * the names of papers ({@code *-paper-name.dmn}). One received before 01/09/2026 stays with the old rules unless its requester
 * asks for the new ones (NĐ 301/2026, Đ18 k1).
 */
public final class RuleVersions {
    /** NĐ 63/2024 as first issued, published by QĐ 296/QĐ-VPCP: dossiers from 01/07/2024. */
    public static final String DECREE_63 = "2024-07-01";
    /** NĐ 63/2024 as amended by NĐ 301/2026: dossiers from 01/09/2026. */
    public static final String DECREE_301 = "2026-09-01";
    /** The same with the names of Luật Hộ tịch 03/2026/QH16: dossiers from 01/03/2027 (NĐ 301/2026, Đ18 k2). */
    public static final String REGISTRY_LAW_2026 = "2027-03-01";

    /** All of them, oldest first. */
    public static final List<String> ALL = List.of(DECREE_63, DECREE_301, REGISTRY_LAW_2026);

    private static final Instant DECREE_63_FROM = midnight(DECREE_63);

    private RuleVersions() {}

    /**
     * @param technicalReceipt when the system received the dossier
     * @param newRulesRequested whether the requester asked for the rules of NĐ 301/2026 (Đ18 k1); without effect from
     *     01/09/2026 on
     * @return one of {@link #ALL}
     * @throws IllegalArgumentException before 01/07/2024, when the linked procedures did not exist in law
     */
    public static String of(Instant technicalReceipt, boolean newRulesRequested) {
        String inForce = ALL.stream()
                .filter(version -> !technicalReceipt.isBefore(midnight(version)))
                .reduce((older, newer) -> newer)
                .orElseThrow(
                        () -> new IllegalArgumentException("no rules on the linked procedures before " + DECREE_63));
        return newRulesRequested && inForce.equals(DECREE_63) ? DECREE_301 : inForce;
    }

    /** {@return whether any rules applied then, that is from 01/07/2024 00:00 in Vietnam} */
    public static boolean existedAt(Instant technicalReceipt) {
        return !technicalReceipt.isBefore(DECREE_63_FROM);
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(WallMinute.OFFSET);
    }
}
