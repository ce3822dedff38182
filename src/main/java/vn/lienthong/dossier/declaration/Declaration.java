package vn.lienthong.dossier.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tờ khai điện tử: everything a person declares to start one linked group of procedures. Once received it never changes;
 * corrections are new declarations. Apart from {@link #form()},
 * {@link #check} and {@link #missingParts} its methods may be asked only of a declaration without errors.
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
     * Places from which the competence of a commune may follow; which one it follows from is a rule of its own.
     *
     * @return code of the commune, of five digits, by input of the group's table {@code …-competent-unit}; empty where it
     *     is not known or not in Việt Nam
     */
    Map<String, Optional<String>> places();

    /** {@return the people besides the requester whom a registry may know} */
    List<DeclaredPerson> people();

    /**
     * Puts several fields, or a field and the day, beside each other; says nothing about fields that are absent.
     *
     * @param findings takes what is found, fields named relative to the declaration, and knows the day
     */
    default void check(Findings findings) {
        // most forms have no such rules
    }

    /**
     * @param parts kinds of the parts sent along
     * @return a text for each paper this form can't do without that is missing; everything else is looked up
     */
    default Stream<String> missingParts(Set<PartKind> parts) {
        return Stream.empty();
    }

    /** {@return number of the facility's Giấy chứng sinh or Giấy báo tử, as declared} */
    Optional<String> certificateCode();

    /** {@return number of the person who tells one event from another: the mother of a birth, the deceased of a death} */
    Optional<PersonalId> keyPerson();

    /** {@return number of another document of that person, if it has no number} */
    default Optional<String> keyDocument() {
        return Optional.empty();
    }

    /** {@return circumstances for which a paper may be needed, as far as nothing declared settles them} */
    Set<DossierCircumstance> circumstances();

    /** {@return last day on which registering the event is not late} */
    default LocalDate registerBy() {
        return eventDate().plusDays(form().registeredWithinDays());
    }
}
