package vn.lienthong.dossier.declaration;

import vn.lienthong.platform.FieldFault;

/**
 * Something the check of a declaration came upon.
 *
 * @param severity whether it stops the declaration
 * @param fault which field, and what about it
 */
public record Finding(Severity severity, FieldFault fault) {

    /** What a finding means for the declaration. */
    public enum Severity {
        /** It can't be received like this. */
        ERROR,
        /** It is received; the officer should look at it. */
        WARNING
    }
}
