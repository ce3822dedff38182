package vn.lienthong.procedure.death;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.SocialBeneficiary.SocialKind;
import vn.lienthong.platform.Json;

/** A declaration of an invented death, changed to what a test needs. */
final class Deaths {
    private final ObjectNode declaration;

    private Deaths(ObjectNode declaration) {
        this.declaration = declaration;
    }

    static Deaths of(String name) {
        try (InputStream file = DeathDeclaration.class.getResourceAsStream(name + ".json")) {
            return new Deaths((ObjectNode) Json.mapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Deaths born(String date) {
        ((ObjectNode) declaration.get("deceased")).put("birthDate", date);
        return this;
    }

    Deaths died(String date) {
        ((ObjectNode) declaration.at("/deceased/died")).put("date", date);
        return this;
    }

    Deaths asking(String... procedures) {
        ArrayNode asked = declaration.putArray("procedures");
        Stream.of(procedures).forEach(asked::add);
        return this;
    }

    Deaths social(SocialKind... kinds) {
        ArrayNode drawn = beneficiary().putObject("social").putArray("kinds");
        Stream.of(kinds).forEach(kind -> drawn.add(kind.name()));
        return this;
    }

    Deaths without(String branch) {
        beneficiary().putNull(branch);
        return this;
    }

    Deaths insured() {
        beneficiary().putObject("insurance").put("number", "7905000321");
        return this;
    }

    /** Somebody without a personal number. */
    Deaths withPassport(String number, String issuedBy) {
        ObjectNode deceased = (ObjectNode) declaration.get("deceased");
        deceased.putNull("personalId");
        deceased.putObject("otherDocument")
                .put("kind", "PASSPORT")
                .put("number", number)
                .put("issuedOn", "2020-03-02")
                .put("issuedBy", issuedBy)
                .put("country", "VN");
        return this;
    }

    DeathDeclaration read() {
        return Json.read(declaration.toString(), DeathDeclaration.class);
    }

    private ObjectNode beneficiary() {
        return (ObjectNode) declaration.at("/benefit/beneficiary");
    }
}
