package vn.lienthong.dossier;

import java.time.LocalDate;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.SearchText;
import vn.lienthong.platform.Json;
import vn.lienthong.security.PersonKeys;

/**
 * A declaration and what its dossier is found, matched and told from others by.
 *
 * @param json the declaration as declared
 */
record Declared(Subject subject, Event event, Applicant applicant, String json) {

    /** The child or the deceased; {@code registerBy} = last day on which registering the birth or death is not late. */
    record Subject(String name, String searchName, LocalDate registerBy) {}

    /**
     * What tells one birth or death from another.
     *
     * @param certificateCode number of the facility's paper; null if none was declared
     * @param personKey keyed hash of the mother's or the deceased's number, or of another document of who has
     *     none; null if not known
     */
    record Event(String certificateCode, String personKey, LocalDate on) {}

    /** Người yêu cầu; {@code personKey} = keyed hash of the personal number. */
    record Applicant(String name, String phone, String personKey) {}

    /** @param declaration without errors */
    static Declared of(Declaration declaration, PersonKeys keys) {
        var requester = declaration.requester();
        return new Declared(
                new Subject(
                        declaration.subjectName(),
                        SearchText.normalise(declaration.subjectName()),
                        declaration.registerBy()),
                new Event(
                        declaration.certificateCode().orElse(null),
                        declaration
                                .keyPerson()
                                .map(PersonalId::value)
                                .or(declaration::keyDocument)
                                .map(keys::of)
                                .orElse(null),
                        declaration.eventDate()),
                new Applicant(
                        requester.fullName(),
                        requester.phone(),
                        keys.of(requester.personalId().value())),
                Json.write(declaration));
    }
}
