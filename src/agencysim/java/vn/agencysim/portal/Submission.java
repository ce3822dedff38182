package vn.agencysim.portal;

import java.time.OffsetDateTime;
import java.util.List;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.platform.Json;

/** A dossier on the wire, portal → product. */
public record Submission(
        String portalNumber,
        OffsetDateTime submittedAt,
        String receivingUnit,
        String form,
        Object declaration,
        List<FiledDossier.Part> parts) {

    static Submission of(String portalNumber, OffsetDateTime submittedAt, FiledDossier filed) {
        return new Submission(
                portalNumber, submittedAt, filed.unit(), filed.form(), filed.declaration(), filed.parts());
    }

    String json() {
        return Json.write(this);
    }
}
