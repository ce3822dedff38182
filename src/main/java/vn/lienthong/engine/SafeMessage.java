package vn.lienthong.engine;

import java.sql.SQLException;
import java.util.ArrayList;

/**
 * What went wrong in a job, without personal data: the kinds of the exceptions from the outside in, the text only of our
 * own ones (they carry codes and ids by rule), and the state of a database error. Texts of libraries may quote a value.
 */
final class SafeMessage {
    private static final String OURS = "vn.lienthong.";
    private static final int DEPTH = 6;

    private SafeMessage() {}

    static String of(Throwable failure) {
        var parts = new ArrayList<String>();
        var cause = failure;
        while (cause != null && parts.size() < DEPTH) {
            parts.add(describe(cause));
            cause = cause.getCause();
        }
        return String.join(" ← ", parts);
    }

    private static String describe(Throwable cause) {
        var name = cause.getClass().getSimpleName();
        if (cause instanceof SQLException sql) {
            return name + " " + sql.getSQLState();
        }
        boolean ours = cause.getClass().getName().startsWith(OURS);
        return ours && cause.getMessage() != null ? name + ": " + cause.getMessage() : name;
    }
}
