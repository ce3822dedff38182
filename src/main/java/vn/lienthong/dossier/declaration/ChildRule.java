package vn.lienthong.dossier.declaration;

import java.time.LocalDate;

/**
 * The group is for children under 6 (NĐ 63/2024, Đ1; sđ. NĐ 301/2026, Đ1). A birth should be declared within 60 days (Luật
 * Hộ tịch 2014, Đ15); later is late, not refused.
 */
final class ChildRule implements BirthRule {
    private static final int UNDER_YEARS = 6;

    @Override
    public void check(BirthDeclaration declaration, Findings findings) {
        Child child = declaration.child();
        if (child == null || child.birthDate() == null) {
            return;
        }
        checkBirthDate(child.birthDate(), findings);
        if (child.birthNotification() == null) {
            findings.warning("child.birthNotification", "birthNotification.none");
        } else {
            checkNotification(child.birthNotification(), child.birthDate(), findings);
        }
    }

    private static void checkBirthDate(LocalDate birthDate, Findings findings) {
        LocalDate today = findings.today();
        findings.pastOrToday("child.birthDate", birthDate);
        if (!birthDate.plusYears(UNDER_YEARS).isAfter(today)) {
            findings.error("child.birthDate", "child.birthDate.notUnderSix");
        } else if (birthDate
                .plusDays(DeclarationForm.BIRTH_01.registeredWithinDays())
                .isBefore(today)) {
            findings.warning("child.birthDate", "child.birthDate.late");
        }
    }

    private static void checkNotification(BirthNotification notification, LocalDate birthDate, Findings findings) {
        String field = "child.birthNotification.issuedOn";
        findings.pastOrToday(field, notification.issuedOn());
        if (notification.issuedOn() != null && notification.issuedOn().isBefore(birthDate)) {
            findings.error(field, "birthNotification.beforeBirth");
        }
    }
}
