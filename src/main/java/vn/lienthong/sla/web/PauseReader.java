package vn.lienthong.sla.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.sla.DeadlinePause;
import vn.lienthong.sla.PauseReason;

/** Reads the pauses of a preview request and notes what is wrong with each and with all together. */
final class PauseReader {
    private final PreviewFaults faults;
    private final List<DeadlinePause> pauses = new ArrayList<>();
    private final List<Indexed> open = new ArrayList<>();

    private record Indexed(int index, Instant from) {}

    PauseReader(PreviewFaults faults) {
        this.faults = faults;
    }

    List<DeadlinePause> read(FieldReader request) {
        Optional<JsonNode> list = request.node("pauses");
        if (list.isPresent() && !list.get().isArray()) {
            request.fault("pauses", PreviewFault.NOT_LIST);
            return pauses;
        }
        list.ifPresent(nodes -> {
            for (int i = 0; i < nodes.size(); i++) {
                read(i, nodes.get(i));
            }
        });
        open.stream().skip(1).forEach(pause -> faults.add(end(pause.index), PreviewFault.TWO_OPEN));
        if (open.size() == 1 && pauses.stream().anyMatch(this::beginsAfterOpen)) {
            faults.add(end(open.get(0).index), PreviewFault.OPEN_NOT_LAST);
        }
        return pauses;
    }

    private void read(int index, JsonNode node) {
        String path = "pauses[" + index + "]";
        if (!node.isObject()) {
            faults.add(path, PreviewFault.NOT_OBJECT);
            return;
        }
        FieldReader fields = new FieldReader(node, path + ".", faults);
        fields.refuseUnknownFields(DeadlinePreviewRequest.Pause.class);
        fields.require("from", "hint.FROM");
        fields.require("reason", "hint.REASON");
        Optional<Instant> from = fields.instant("from");
        Optional<Instant> to = fields.instant("to");
        Optional<PauseReason> reason = fields.constant("reason", PauseReason.class);
        if (from.isPresent() && !fields.has("to")) {
            open.add(new Indexed(index, from.get()));
        }
        if (from.isEmpty() || (to.isEmpty() && fields.has("to"))) {
            return;
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            fields.fault("to", PreviewFault.END_BEFORE_BEGIN);
            return;
        }
        pauses.add(new DeadlinePause(from.get(), to, reason.orElse(PauseReason.INCIDENT)));
    }

    private boolean beginsAfterOpen(DeadlinePause pause) {
        return !pause.isEmpty() && pause.from().isAfter(open.get(0).from);
    }

    private static String end(int index) {
        return "pauses[" + index + "].to";
    }
}
