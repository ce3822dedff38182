package vn.lienthong.platform;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went wrong, without personal data: the kinds of the exceptions from the outside in, the text only of our own ones
 * (they carry codes and ids by rule), and the state of a database error. Texts of libraries may quote a value. A text is
 * ours if the exception's class is, or if it begins with one of our codes ({@code NODE-001 …}).
 */
public final class SafeMessage {
    private static final String OURS = "vn.lienthong.";
    /** What the container puts between two of our beans. */
    private static final String GENERATED = "$";

    /** How our texts begin. */
    private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{3} ");

    /** Of the engine's own texts the code is told, as of a database error the state. */
    private static final Pattern ENGINE_CODE = Pattern.compile("ENGINE-\\d{5}");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int DEPTH = 10;
    private static final int FRAMES = 12;

    private SafeMessage() {}

    /** @return the chain of causes in one line */
    public static String of(Throwable failure) {
        return chain(failure).stream()
                .map(SafeMessage::describe)
                .reduce((a, b) -> a + " ← " + b)
                .orElse("");
    }

    /**
     * @return the chain of causes, then line by line where in our code the innermost of them came through; where a
     *     failure never touched our code, where it was thrown
     */
    public static String trace(Throwable failure) {
        List<Throwable> chain = chain(failure);
        List<StackTraceElement> ours = List.of();
        for (int i = chain.size() - 1; i >= 0 && ours.isEmpty(); i--) {
            ours = ours(chain.get(i));
        }
        StringBuilder text = new StringBuilder(of(failure));
        if (ours.isEmpty()) {
            ours = List.of(chain.get(chain.size() - 1).getStackTrace()).stream()
                    .limit(FRAMES)
                    .toList();
        }
        ours.forEach(frame -> text.append("\n    at ").append(frame));
        return text.toString();
    }

    private static List<StackTraceElement> ours(Throwable failure) {
        return List.of(failure.getStackTrace()).stream()
                .filter(frame -> frame.getClassName().startsWith(OURS)
                        && !frame.getClassName().contains(GENERATED + "Proxy$"))
                .limit(FRAMES)
                .toList();
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && chain.size() < DEPTH; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static String describe(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        if (cause instanceof SQLException sql) {
            return name + " " + sql.getSQLState();
        }
        String text = cause.getMessage();
        boolean ours = text != null
                && (cause.getClass().getName().startsWith(OURS)
                        || CODE.matcher(text).lookingAt());
        if (ours) {
            return name + ": " + SPACE.matcher(text).replaceAll(" ");
        }
        Matcher engine = ENGINE_CODE.matcher(text == null ? "" : text);
        return engine.lookingAt() ? name + " " + engine.group() : name;
    }
}
