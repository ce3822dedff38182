package vn.lienthong.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A declaration that passed every check, with all a dossier is made of.
 *
 * @param portalNumber number the portal gave it; empty when filed at the desk
 * @param linkedProcedure {@code BIRTH} or {@code DEATH}
 * @param form code of the form, for example {@code BIRTH_01}
 * @param ruleVersion rules in force at technical receipt (NĐ 301/2026, Đ18 k1)
 * @param receivingUnit code of a commune in force at that day
 * @param declarationJson the declaration as declared
 * @param submissionSha256 of all that was handed in, parts and commune included
 */
record Intake(
        Optional<String> portalNumber,
        Instant submittedAt,
        String linkedProcedure,
        String form,
        String ruleVersion,
        String receivingUnit,
        Subject subject,
        Event event,
        Applicant applicant,
        String declarationJson,
        String submissionSha256) {

    /** The child or the deceased; {@code registerBy} = last day on which registering the birth or death is not late. */
    record Subject(String name, String searchName, LocalDate registerBy) {}

    /**
     * What tells one birth or death from another.
     *
     * @param certificateCode number of the facility's paper; null if none was declared
     * @param personKey keyed hash of the mother's or the deceased's number; null if not known
     */
    record Event(String certificateCode, String personKey, LocalDate on) {}

    /** Người yêu cầu; {@code personKey} = keyed hash of the personal number. */
    record Applicant(String name, String phone, String personKey) {}
}
