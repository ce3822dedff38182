package vn.lienthong.dossier.web;

import java.time.Instant;

/**
 * The head of a dossier as its page shows it.
 *
 * @param id its number in the database
 * @param row what lists show of it, with its procedures
 * @param applicant name of who asked for it
 * @param receivingUnit name of the unit it was handed in at
 * @param ruleVersion rules it goes by, named by the day they came into force
 * @param late whether the birth is registered after its period
 * @param submittedAt when it was sent
 * @param validReceiptAt when it was complete and correct; {@code null} before
 * @param endedAt when it ended; {@code null} before
 * @param reason why it was refused; {@code null} if it was not
 * @param legalGround article the refusal rests on; {@code null} if none
 * @param registryCheck comparison with the registries, JSON; {@code null} before
 */
public record DossierFacts(
        long id,
        DossierRow row,
        String applicant,
        String receivingUnit,
        String ruleVersion,
        boolean late,
        Instant submittedAt,
        Instant validReceiptAt,
        Instant endedAt,
        String reason,
        String legalGround,
        String registryCheck) {}
