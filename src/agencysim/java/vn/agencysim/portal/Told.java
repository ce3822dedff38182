package vn.agencysim.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.agencysim.family.ExpectedOutcomes;

/** What the portal was told about one dossier, reduced to how it stands: the last state of it and of each procedure. */
public final class Told {
    /** The portal's final states by their number (the ten-state list). */
    private static final Map<Integer, String> FINAL =
            Map.of(3, "REFUSED", 7, "WITHDRAWN", 8, "STOPPED", 9, "REJECTED", 10, "RELEASED");

    /** Other events of a procedure, for example that it is late, are no state of it. */
    private static final Set<String> STATES = Set.of(
            "AWAITING_CONSENT",
            "IN_PROGRESS",
            "AWAITING_SUPPLEMENT",
            "GRANTED",
            "REJECTED",
            "REFUSED",
            "STOPPED",
            "WITHDRAWN",
            "CANCELLED",
            "REVOKED");

    private final Map<String, String> procedures = new TreeMap<>();
    private int status;

    /** Takes the next event, in the order of their sequence; procedure and its status may be null. */
    public void event(int dossierStatus, String procedure, String procedureStatus) {
        status = dossierStatus;
        if (procedure != null && procedureStatus != null && STATES.contains(procedureStatus)) {
            procedures.put(procedure, procedureStatus);
        }
    }

    /** Whether the dossier is in a final state. */
    public boolean ended() {
        return FINAL.containsKey(status);
    }

    /** The states told of what is expected or was told, whatever more there is. */
    public Map<String, String> against(Map<String, Set<String>> expected) {
        Map<String, String> states = new LinkedHashMap<>();
        expected.keySet().forEach(what -> states.put(what, procedures.getOrDefault(what, ExpectedOutcomes.ABSENT)));
        states.putAll(procedures);
        states.put(ExpectedOutcomes.DOSSIER, FINAL.getOrDefault(status, String.valueOf(status)));
        return states;
    }

    /** Whether every state is one of those allowed. */
    public boolean asPredicted(Map<String, Set<String>> expected) {
        return against(expected).entrySet().stream()
                .allMatch(state -> expected.getOrDefault(state.getKey(), Set.of(ExpectedOutcomes.ABSENT))
                        .contains(state.getValue()));
    }
}
