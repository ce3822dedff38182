package vn.agencysim.portal;

import java.time.OffsetDateTime;
import java.util.List;
import vn.agencysim.family.BirthDossier;
import vn.agencysim.family.Declaration;
import vn.agencysim.platform.Json;

/** A birth dossier on the wire, portal → product. */
public record Submission(
        String portalNumber,
        OffsetDateTime submittedAt,
        String receivingUnit,
        String form,
        Declaration declaration,
        List<BirthDossier.Part> parts) {

    static Submission of(String portalNumber, OffsetDateTime submittedAt, BirthDossier birth) {
        return new Submission(portalNumber, submittedAt, birth.unit(), "BIRTH_01", birth.declaration(), birth.parts());
    }

    String json() {
        return Json.write(this);
    }
}
