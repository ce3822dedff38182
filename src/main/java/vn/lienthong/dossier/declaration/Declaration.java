package vn.lienthong.dossier.declaration;

/**
 * Tờ khai điện tử: everything a person declares to start one linked group of procedures. Once received it never changes;
 * corrections are new declarations.
 */
public sealed interface Declaration permits BirthDeclaration {

    /** {@return which form of the decree this is} */
    DeclarationForm form();

    /** {@return người yêu cầu} */
    Requester requester();

    /** {@return name of the person the dossier is about, for lists and searches; only of a declaration without errors} */
    String subjectName();
}
