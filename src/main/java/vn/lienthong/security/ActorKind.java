package vn.lienthong.security;

/** Who acts: a person of a public office, another system, a citizen, or the product itself. */
public enum ActorKind {
    OFFICER,
    AGENCY,
    CITIZEN,
    SYSTEM
}
