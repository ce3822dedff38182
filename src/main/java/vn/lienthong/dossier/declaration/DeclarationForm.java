package vn.lienthong.dossier.declaration;

import java.util.Set;

/** Mẫu tờ khai of NĐ 63/2024 as amended by NĐ 301/2026. */
public enum DeclarationForm {
    /**
     * Mẫu số 01: khai sinh – thường trú – thẻ BHYT – thẻ căn cước cho trẻ dưới 6 tuổi; births are registered within 60 days
     * (Luật Hộ tịch 2014, Đ15).
     */
    BIRTH_01(BirthDeclaration.class, "BIRTH", 60, Set.of("requester", "child", "mother", "father")),
    /**
     * Mẫu số 02: khai tử – xóa đăng ký thường trú – mai táng phí, tử tuất; deaths are registered within 15 days (Luật Hộ tịch
     * 2014, Đ33).
     */
    DEATH_02(DeathDeclaration.class, "DEATH", 15, Set.of("requester", "deceased"));

    private final Class<? extends Declaration> type;
    private final String linkedProcedure;
    private final int registeredWithinDays;
    private final Set<String> onCertificate;

    DeclarationForm(
            Class<? extends Declaration> type,
            String linkedProcedure,
            int registeredWithinDays,
            Set<String> onCertificate) {
        this.type = type;
        this.linkedProcedure = linkedProcedure;
        this.registeredWithinDays = registeredWithinDays;
        this.onCertificate = onCertificate;
    }

    /** {@return the record a declaration on this form is read into} */
    public Class<? extends Declaration> type() {
        return type;
    }

    /** {@return code name of the linked group it starts, {@code BIRTH} or {@code DEATH}} */
    public String linkedProcedure() {
        return linkedProcedure;
    }

    /** {@return days after the event within which it should be registered; later is late, not refused} */
    public int registeredWithinDays() {
        return registeredWithinDays;
    }

    /** {@return sections of which the certificate or its entry speaks, by their name in the declaration} */
    public Set<String> onCertificate() {
        return onCertificate;
    }
}
