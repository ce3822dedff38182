package vn.lienthong.sla;

/**
 * One limit of the law as the decision table of its procedure group states it.
 *
 * @param ruleVersion see {@link RuleVersions}
 * @param rule what is counted, with its article and doubt
 * @param startsWith the event from which it runs
 */
public record DeadlineLimit(String ruleVersion, LimitKey key, DeadlineRule rule, StartEvent startsWith) {}
