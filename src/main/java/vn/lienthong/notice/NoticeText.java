package vn.lienthong.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.SupplementRequest;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.CertificateDraft;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.procedure.rule.PaperName;

/** The sentences a citizen gets, in Vietnamese; no more personal data in them than the dossier's number. */
final class NoticeText {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Messages TEXTS = Messages.of(NoticeText.class, VIETNAMESE);
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(MovingClock.ZONE);

    private NoticeText() {}

    /** About the whole dossier. */
    static String of(Dossier dossier) {
        return format(
                "dossier." + dossier.status(), number(dossier), dossier.reason().orElse(""));
    }

    /** About one of its procedures, whose outcome is called so ({@link vn.lienthong.procedure.rule.PaperNames}). */
    static String of(Dossier dossier, ProcedureStep step, PaperName outcome) {
        return format(
                "procedure." + state(step),
                TEXTS.text(step.procedure().name()),
                number(dossier),
                step.dueAt().map(NoticeText::when).orElse(""),
                step.outcomeNumber().orElse(""),
                step.reason().orElse(""),
                outcome.in(VIETNAMESE));
    }

    private static String state(ProcedureStep step) {
        boolean refiled =
                step.status() == StepStatus.NOT_STARTED && step.refiledAt().isPresent();
        return refiled ? "REFILED" : step.status().name();
    }

    /** About what one of its procedures lacks: how much it is, and until when it is waited for. */
    static String of(Dossier dossier, SupplementRequest request) {
        return format(
                "supplement",
                TEXTS.text(request.procedure()),
                number(dossier),
                request.items().size(),
                request.dueAt().map(NoticeText::when).orElse(""),
                request.reason());
    }

    /** About a new appointment date of one of its procedures. */
    static String moved(Dossier dossier, ProcedureStep step, Instant oldDue) {
        return format(
                "procedure.MOVED",
                TEXTS.text(step.procedure().name()),
                number(dossier),
                when(oldDue),
                step.dueAt().map(NoticeText::when).orElseThrow());
    }

    /** About the draft of a certificate; its content stays in the portal. */
    static String of(Dossier dossier, CertificateDraft draft) {
        return format("draft", TEXTS.text(draft.procedure().name()), number(dossier), when(draft.dueAt()));
    }

    private static String number(Dossier dossier) {
        return dossier.portalNumber().orElse(dossier.code());
    }

    private static String when(Instant instant) {
        return WHEN.format(instant);
    }

    private static String format(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
