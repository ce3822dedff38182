package vn.lienthong.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lienthong.dossier.MissingPart;

/**
 * Whether an agency that asks for more, or returns a certificate, says all that the citizen or the registry needs to act on
 * it: complete and in one go (NĐ 118/2025, Đ17 k2; sđ. NĐ 309/2026, Đ8).
 */
final class TurnCheck {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_LIST = 100;
    private static final Pattern PATH =
            Pattern.compile("\\p{Alpha}\\w*(\\[\\d{1,3}])?(\\.\\p{Alpha}\\w*(\\[\\d{1,3}])?)*");

    private TurnCheck() {}

    /** @return path of the first field that makes a {@code SUPPLEMENT_NEEDED} unusable */
    static Optional<String> supplement(AnswerMessage message) {
        if (!told(message.reason())) {
            return Optional.of("reason");
        }
        if (message.missing().isEmpty() || message.missing().size() > LONGEST_LIST) {
            return Optional.of("missing");
        }
        return first(message.missing(), TurnCheck::fault, "missing");
    }

    /** @return path of the first field that makes a {@code RETURNED} unusable */
    static Optional<String> returned(AnswerMessage message) {
        if (!told(message.reason())) {
            return Optional.of("reason");
        }
        if (message.wrong().isEmpty() || message.wrong().size() > LONGEST_LIST) {
            return Optional.of("wrong");
        }
        return first(message.wrong(), TurnCheck::fault, "wrong");
    }

    private static Optional<String> fault(MissingPart missing) {
        if (missing == null) {
            return Optional.of("");
        }
        if (!fits(missing.what())) {
            return Optional.of(".what");
        }
        return fits(missing.legalGround()) ? Optional.empty() : Optional.of(".legalGround");
    }

    private static Optional<String> fault(WrongField wrong) {
        if (wrong == null) {
            return Optional.of("");
        }
        boolean path = wrong.field() != null
                && wrong.field().length() <= LONGEST_PATH
                && PATH.matcher(wrong.field()).matches();
        if (!path) {
            return Optional.of(".field");
        }
        if (tooLong(wrong.shown())) {
            return Optional.of(".shown");
        }
        return tooLong(wrong.right()) ? Optional.of(".right") : Optional.empty();
    }

    private interface Check<T> {
        Optional<String> fault(T item);
    }

    private static <T> Optional<String> first(List<T> items, Check<T> check, String list) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> check.fault(items.get(i)).map(field -> list + "[" + i + "]" + field))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean fits(String text) {
        return told(text) && !tooLong(text);
    }

    private static boolean told(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean tooLong(String text) {
        return text != null && text.length() > LONGEST_TEXT;
    }
}
