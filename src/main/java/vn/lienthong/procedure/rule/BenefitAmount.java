package vn.lienthong.procedure.rule;

import vn.lienthong.sla.LegalGround;

/**
 * How much a benefit is and how that was found.
 *
 * @param kind which
 * @param amount đồng
 * @param percent of the base rate, 1000 is ten times
 * @param rate the base value at the day of death
 * @param floor whether the province may have set more
 * @param law article and doubt of the multiple; those of the base value are with the rate
 */
public record BenefitAmount(
        BenefitKind kind, Dong amount, long percent, BaseRate rate, boolean floor, LegalGround law) {}
