package vn.lienthong.procedure.rule;

import java.util.Optional;

/**
 * Truy lĩnh: what a dossier is still owed because a rate came into force after its benefit was paid.
 *
 * @param paid what was paid
 * @param due what is owed by the new rate
 * @param difference what is still to be paid, more than nothing
 * @param rate the new rate
 * @param doubt key of what is open about the calculation
 */
public record SupplementaryPayment(
        PaidBenefit paid, Dong due, Dong difference, BaseRate rate, Optional<String> doubt) {}
