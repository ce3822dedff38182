package vn.lienthong.security;

/** What kind of somebody acts: an officer at a desk, an agency's system, the citizen, or the system by itself. */
public enum ActorKind {
    OFFICER,
    AGENCY,
    CITIZEN,
    SYSTEM
}
