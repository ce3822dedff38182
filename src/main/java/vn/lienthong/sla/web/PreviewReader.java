package vn.lienthong.sla.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.sla.CutOff;
import vn.lienthong.sla.Deadline;
import vn.lienthong.sla.DeadlineLimit;
import vn.lienthong.sla.DeadlineLimits;
import vn.lienthong.sla.DeadlinePause;
import vn.lienthong.sla.DeadlineRule;
import vn.lienthong.sla.DeadlineUnit;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.RuleVersions;
import vn.lienthong.sla.WorkingCalendar;
import vn.lienthong.sla.WorkingCalendars;

/** Reads a {@link DeadlinePreviewRequest}, noting every fault before it refuses. */
final class PreviewReader {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final WorkingCalendars calendars;
    private final DeadlineLimits limits;
    private final PreviewFaults faults = new PreviewFaults();
    private final FieldReader request;

    /** A request that can be computed. */
    record Question(WorkingCalendar calendar, Deadline deadline) {}

    /** @param body null if the request has none */
    PreviewReader(JsonNode body, WorkingCalendars calendars, DeadlineLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
        this.request = body == null || !body.isObject() ? null : new FieldReader(body, "", faults);
    }

    /** @throws vn.lienthong.platform.ProblemException 422 with every fault, in this language */
    Question read(Locale locale) {
        if (request == null) {
            faults.add("", PreviewFault.BODY);
            throw faults.toException(locale);
        }
        request.refuseUnknownFields(DeadlinePreviewRequest.class);
        Optional<DeadlineRule> rule = rule();
        Optional<CutOff> cutOff = cutOff();
        Optional<WorkingCalendar> calendar = calendar();
        request.require("start", "hint.START");
        Optional<Instant> start = request.instant("start");
        List<DeadlinePause> pauses = new PauseReader(faults).read(request);
        if (!faults.isEmpty()) {
            throw faults.toException(locale);
        }
        DeadlineRule wanted = cutOff.map(rule.orElseThrow()::withCutOff).orElseGet(rule::orElseThrow);
        return new Question(calendar.orElseThrow(), new Deadline(wanted, start.orElseThrow(), pauses));
    }

    private Optional<DeadlineRule> rule() {
        boolean byUnit = request.has("unit") || request.has("amount");
        boolean byRule = request.has("rule") || request.has("at");
        if (byUnit && byRule) {
            List.of("unit", "amount").stream()
                    .filter(request::has)
                    .forEach(field -> request.fault(field, PreviewFault.BOTH));
        } else if (!byUnit && !byRule) {
            request.require("unit", "hint.UNIT_OR_RULE");
        }
        Optional<DeadlineRule> named = byRule ? ruleByName() : Optional.empty();
        Optional<DeadlineRule> tried = byUnit ? ruleByUnit() : Optional.empty();
        return named.or(() -> tried);
    }

    private Optional<DeadlineRule> ruleByUnit() {
        request.require("unit", "hint.UNIT");
        Optional<DeadlineUnit> unit = request.constant("unit", DeadlineUnit.class);
        boolean sameDay = unit.filter(DeadlineUnit.SAME_WORKING_DAY::equals).isPresent();
        if (sameDay && !request.has("amount")) {
            return Optional.of(DeadlineRule.of(DeadlineUnit.SAME_WORKING_DAY, 1));
        }
        request.require("amount", "hint.AMOUNT");
        Optional<Integer> amount = amount();
        return unit.flatMap(known -> amount.map(count -> DeadlineRule.of(known, count)));
    }

    private Optional<Integer> amount() {
        Optional<JsonNode> node = request.node("amount");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!node.get().isNumber() || !node.get().canConvertToExactIntegral()) {
            request.fault("amount", PreviewFault.NOT_AMOUNT);
            return Optional.empty();
        }
        boolean possible = node.get().canConvertToInt()
                && node.get().intValue() >= DeadlineRule.MIN_AMOUNT
                && node.get().intValue() <= DeadlineRule.MAX_AMOUNT;
        if (!possible) {
            request.fault("amount", PreviewFault.AMOUNT);
            return Optional.empty();
        }
        return Optional.of(node.get().intValue());
    }

    private Optional<DeadlineRule> ruleByName() {
        request.require("rule", "hint.RULE");
        request.require("at", "hint.AT");
        Optional<LimitKey> key = request.limit("rule");
        Optional<Instant> at = request.instant("at");
        if (at.isPresent() && !RuleVersions.existedAt(at.get())) {
            request.fault("at", PreviewFault.NO_RULE_YET);
            return Optional.empty();
        }
        if (key.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        Optional<DeadlineLimit> limit = limits.find(RuleVersions.of(at.get(), false), key.get());
        if (limit.isEmpty()) {
            request.fault("rule", PreviewFault.NOT_IN_VERSION);
        }
        return limit.map(DeadlineLimit::rule);
    }

    /** {@return empty if it is left out and the rule's or the calendar's applies} */
    private Optional<CutOff> cutOff() {
        if (request.isNull("cutOff")) {
            return Optional.of(CutOff.none());
        }
        Optional<String> text = request.text("cutOff");
        if (text.isPresent() && !TIME.matcher(text.get()).matches()) {
            request.fault("cutOff", PreviewFault.NOT_TIME);
            return Optional.empty();
        }
        return text.map(LocalTime::parse).map(CutOff::at);
    }

    private Optional<WorkingCalendar> calendar() {
        if (!request.has("calendar")) {
            return Optional.of(calendars.standard());
        }
        Optional<String> name = request.text("calendar");
        Optional<WorkingCalendar> calendar = name.flatMap(calendars::named);
        if (name.isPresent() && calendar.isEmpty()) {
            request.fault("calendar", PreviewFault.UNKNOWN_CALENDAR);
        }
        return calendar;
    }
}
