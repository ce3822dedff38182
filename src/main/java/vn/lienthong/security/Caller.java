package vn.lienthong.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who has proved who he is.
 *
 * @param kind officer or agency
 * @param id user name of the officer or key of the agency
 * @param groups groups of Jakarta Security
 * @param grants roles with units at the time of the proof; empty for agencies
 */
public record Caller(ActorKind kind, String id, Set<String> groups, List<Grant> grants) {

    public Caller {
        groups = Set.copyOf(groups);
        grants = List.copyOf(grants);
    }

    static Caller officer(String username, List<Grant> grants) {
        Set<String> groups = grants.stream().map(grant -> grant.role().group()).collect(Collectors.toUnmodifiableSet());
        return new Caller(ActorKind.OFFICER, username, groups, grants);
    }

    static Caller agency(String key) {
        return new Caller(ActorKind.AGENCY, key, Set.of(Group.AGENCY), List.of());
    }
}
