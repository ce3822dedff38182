package vn.lienthong.dossier.declaration;

/** Mẫu tờ khai of NĐ 63/2024 as amended by NĐ 301/2026. */
public enum DeclarationForm {
    /** Mẫu số 01: khai sinh – thường trú – thẻ BHYT – thẻ căn cước cho trẻ dưới 6 tuổi. */
    BIRTH_01(BirthDeclaration.class);

    private final Class<? extends Declaration> type;

    DeclarationForm(Class<? extends Declaration> type) {
        this.type = type;
    }

    /** {@return the record a declaration on this form is read into} */
    public Class<? extends Declaration> type() {
        return type;
    }
}
