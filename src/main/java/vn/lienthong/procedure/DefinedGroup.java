package vn.lienthong.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ServicePlace;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.GroupDefinition.RequestLine;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;

/** A linked group as its definition describes it; papers are handed out where its certificate is. */
final class DefinedGroup implements LinkedGroup {
    private final LinkedProcedure group;
    private final DefinedGroups all;

    DefinedGroup(LinkedProcedure group, DefinedGroups all) {
        this.group = group;
        this.all = all;
    }

    private GroupDefinition definition() {
        return group.definition();
    }

    @Override
    public LinkedProcedure linkedProcedure() {
        return group;
    }

    @Override
    public PersonalId owner(Dossier dossier) {
        return new PersonalId(declared(dossier, definition().owner()).asText());
    }

    @Override
    public boolean asksFor(Procedure procedure, Dossier dossier) {
        return Optional.ofNullable(procedure.line().askedFor())
                .map(field -> declared(dossier, field))
                .map(asked -> !asked.isMissingNode() && !asked.isNull() && !(asked.isBoolean() && !asked.asBoolean()))
                .orElse(true);
    }

    @Override
    public String decidingUnit(Procedure procedure, Dossier dossier) {
        return Optional.ofNullable(procedure.line().decidedBy())
                .map(field -> declared(dossier, field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElseGet(dossier::competentUnit);
    }

    /** For each procedure that is begun only if asked for, whether it is; of an {@code IDENTITY_CARD} {@code identityCardAsked}. */
    @Override
    public Map<String, Object> facts(Dossier dossier, List<Procedure> chosen) {
        Map<String, Object> facts = new LinkedHashMap<>();
        group.procedures().stream()
                .filter(procedure -> procedure.line().askedFor() != null)
                .forEach(procedure -> facts.put(fact(procedure), chosen.contains(procedure)));
        return facts;
    }

    private static String fact(Procedure procedure) {
        StringBuilder camel = new StringBuilder();
        for (String word : (procedure + "_ASKED").split("_")) {
            camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    @Override
    public ServicePlace delivery(Procedure procedure, Dossier dossier) {
        return ServicePlace.at(dossier.competentUnit());
    }

    /** What the agency is told of the declaration, and what its decision rests on: the signature, or the certificate. */
    @Override
    public Object application(Operation operation, Dossier dossier) {
        if (group.first().correctedBy().filter(operation::equals).isPresent()) {
            return correction(operation, dossier);
        }
        ProcedureStep first = all.first(group, dossier);
        ObjectNode told = told(operation, Json.tree(dossier.declarationJson()));
        told.put("unitCode", decidingUnit(asking(operation), dossier));
        if (first.status() == StepStatus.GRANTED) {
            told.set("certificate", Json.mapper().valueToTree(first.certificate()));
        } else {
            sign(told, first.signedBy(), first.signedAt());
        }
        return told;
    }

    private ObjectNode correction(Operation operation, Dossier dossier) {
        CertificateCorrection correction = all.signedCorrection(dossier);
        ProcedureStep first = all.first(group, dossier);
        ObjectNode told = told(operation, Json.tree(all.corrected(dossier, correction)));
        told.put("unitCode", decidingUnit(asking(operation), dossier));
        told.put("entryNumber", first.outcomeNumber().orElseThrow());
        told.set("corrected", Json.mapper().valueToTree(correction.fields()));
        told.putObject("replaces").put("sha256", first.certificate().sha256());
        sign(told, correction.signedBy(), correction.signedAt());
        return told;
    }

    private static void sign(ObjectNode told, Optional<String> by, Optional<Instant> at) {
        by.ifPresent(name -> told.put("signedBy", name));
        at.map(instant -> OffsetDateTime.ofInstant(instant, MovingClock.ZONE))
                .ifPresent(instant -> told.put("signedAt", instant.toString()));
    }

    private ObjectNode told(Operation operation, JsonNode declaration) {
        ObjectNode told = Json.mapper().createObjectNode();
        request(operation).tells().forEach((name, field) -> told.set(name, declaration.at(field)));
        return told;
    }

    private RequestLine request(Operation operation) {
        return definition().requests().stream()
                .filter(line -> line.operation().equals(operation.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operation + " is not asked by " + group));
    }

    private Procedure asking(Operation operation) {
        return group.procedures().stream()
                .filter(procedure ->
                        procedure.agencyOperation().filter(operation::equals).isPresent())
                .findFirst()
                .orElseGet(group::first);
    }

    private static JsonNode declared(Dossier dossier, String field) {
        return Json.tree(dossier.declarationJson()).at(field);
    }
}
