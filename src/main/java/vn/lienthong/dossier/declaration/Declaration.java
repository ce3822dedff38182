package vn.lienthong.dossier.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tờ khai điện tử: everything a person declares to start one linked group of procedures. Once received it never changes;
 * corrections are new declarations. Apart from {@link #form()} its methods may be asked only of a declaration without
 * errors.
 */
@Schema(oneOf = {BirthDeclaration.class, DeathDeclaration.class})
public interface Declaration {

    /** {@return which form of the decree this is} */
    DeclarationForm form();

    /** {@return người yêu cầu} */
    DeclaredRequester requester();

    /** {@return name of the person the dossier is about, for lists and searches} */
    String subjectName();

    /** {@return day of the birth or death} */
    LocalDate eventDate();

    /**
     * Communes that may register the event, the first the law names first; which one is competent is a rule of its own.
     *
     * @return codes of five digits without repetition; empty if nobody lives or died in Việt Nam
     */
    List<String> communesNamed();

    /** {@return number of the facility's Giấy chứng sinh or Giấy báo tử, as declared} */
    Optional<String> certificateCode();

    /** {@return number of the person who tells one event from another: the mother of a birth, the deceased of a death} */
    Optional<PersonalId> keyPerson();

    /** {@return circumstances for which a paper may be needed, as far as nothing declared settles them} */
    Set<DossierCircumstance> circumstances();

    /** {@return last day on which registering the event is not late} */
    default LocalDate registerBy() {
        return eventDate().plusDays(form().registeredWithinDays());
    }
}
