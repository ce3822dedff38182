package vn.lienthong.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A declaration that passed every check, with all a dossier is made of.
 *
 * @param portalNumber number the portal gave it; empty when filed at the desk
 * @param linkedProcedure {@code BIRTH} or {@code DEATH}
 * @param form code of the form, for example {@code BIRTH_01}
 * @param ruleVersion rules in force at technical receipt (NĐ 301/2026, Đ18 k1)
 * @param receivingUnit code of a commune in force at that day
 * @param submissionSha256 of all that was handed in, parts and commune included
 */
record Intake(
        Optional<String> portalNumber,
        Instant submittedAt,
        String linkedProcedure,
        String form,
        String ruleVersion,
        String receivingUnit,
        Declared declared,
        String submissionSha256) {}
