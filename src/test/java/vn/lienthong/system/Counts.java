package vn.lienthong.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened, counted where it happened: at the agencies and at the portal. */
record Counts(JsonNode all) {
    /** Procedures and the agency that grants each. */
    static final Map<String, String> GRANTED_BY = Map.of(
            "BIRTH_REGISTRATION", "civil-status",
            "RESIDENCE_REGISTRATION", "residence",
            "HEALTH_INSURANCE_CARD", "health-insurance",
            "IDENTITY_CARD", "identity");

    private static final List<String> NEVER =
            List.of("doubledGrants", "doubledDocuments", "doubledPayments", "conflicts");

    long at(String agency, String count) {
        JsonNode found = all.path("agencies").path(agency).path(count);
        if (!found.isNumber()) {
            throw new IllegalArgumentException("No count " + count + " at " + agency);
        }
        return found.asLong();
    }

    long portal(String count) {
        JsonNode found = all.path("portal").path(count);
        if (!found.isNumber()) {
            throw new IllegalArgumentException("No count " + count + " at the portal");
        }
        return found.asLong();
    }

    /** @return dossiers the portal filed that have not been accepted and brought to an end, as far as it was told */
    long lost() {
        return portal("generated") - portal("ended") + portal("missingEvents");
    }

    /** @return what was granted, stored or understood twice, in words; empty if nothing was */
    List<String> doubled() {
        List<String> doubled = new ArrayList<>();
        all.path("agencies").properties().forEach(agency -> NEVER.stream()
                .filter(count -> agency.getValue().path(count).asLong() > 0)
                .forEach(count -> doubled.add(agency.getKey() + "." + count + "="
                        + agency.getValue().path(count).asLong())));
        if (portal("repeatedSequences") > 0) {
            doubled.add("portal.repeatedSequences=" + portal("repeatedSequences"));
        }
        return doubled;
    }

    /** @return dossiers for which the portal was told that this procedure came to this state */
    long told(String procedure, String status) {
        return all.path("portal")
                .path("byProcedure")
                .path(procedure + "/" + status)
                .asLong();
    }

    /** @return every outcome of which there is a paper to be stored for the citizen */
    long papers() {
        return GRANTED_BY.keySet().stream()
                .mapToLong(procedure -> told(procedure, "GRANTED"))
                .sum();
    }

    /** @return dossiers by the state the portal shows */
    Map<String, Long> outcomes() {
        Map<String, Long> outcomes = new TreeMap<>();
        all.path("portal")
                .path("byLatestStatus")
                .properties()
                .forEach(state -> outcomes.put(state.getKey(), state.getValue().asLong()));
        return outcomes;
    }
}
