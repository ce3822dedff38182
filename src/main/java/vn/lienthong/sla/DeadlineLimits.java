package vn.lienthong.sla;

import java.util.Optional;

/** The limits of the law by version: a port to the decision tables. */
public interface DeadlineLimits {

    /**
     * Looks a limit up.
     *
     * @param ruleVersion see {@link RuleVersions}
     * @return empty if that version has no such limit
     */
    Optional<DeadlineLimit> find(String ruleVersion, LimitKey key);

    /**
     * Gives a limit that must be there.
     *
     * @return the limit
     * @throws IllegalArgumentException if that version has no such limit
     */
    default DeadlineLimit limit(String ruleVersion, LimitKey key) {
        return find(ruleVersion, key)
                .orElseThrow(() -> new IllegalArgumentException("no limit " + key + " in the rules of " + ruleVersion));
    }
}
