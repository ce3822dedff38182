package vn.lienthong.agency.civilstatus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.lienthong.dossier.CorrectedField;

/**
 * What the civil-status system corrects in the book of births, and all that the new certificate says (Luật Hộ tịch 2014,
 * Đ28).
 *
 * @param entryNumber of the entry, which stays
 * @param corrected old and new text of each field
 * @param entry everything as it is to be
 */
public record BirthCorrectionApplication(
        String entryNumber,
        List<CorrectedField> corrected,
        @JsonUnwrapped BirthEntryApplication entry,
        Replaces replaces) {

    /** @param sha256 of the certificate that is replaced */
    public record Replaces(String sha256) {}
}
