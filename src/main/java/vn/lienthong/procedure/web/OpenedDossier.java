package vn.lienthong.procedure.web;

import java.time.Instant;
import java.util.List;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcedureState;

/**
 * One dossier as its page shows it.
 *
 * @param dossier the dossier
 * @param unitName name of the competent unit
 * @param receivingUnitName name of the unit it was handed in at
 * @param issuedNumber number the population registry issued for it, masked; {@code null} if it issued none
 * @param procedures its procedures, in the order of the group
 * @param parts the papers handed in
 */
public record OpenedDossier(
        Dossier dossier,
        String unitName,
        String receivingUnitName,
        String issuedNumber,
        List<ProcedureState> procedures,
        List<PartRow> parts) {

    public String code() {
        return dossier.code();
    }

    /** @return the portal's number; {@code null} if it did not come from there */
    public String portalNumber() {
        return dossier.portalNumber().orElse(null);
    }

    /** @return when it was complete and correct; {@code null} before */
    public Instant validReceiptAt() {
        return dossier.validReceiptAt().orElse(null);
    }

    /** @return when it ended; {@code null} before */
    public Instant endedAt() {
        return dossier.endedAt().orElse(null);
    }

    /** @return why it was refused; {@code null} if it was not */
    public String reason() {
        return dossier.reason().orElse(null);
    }

    /** @return article the refusal rests on; {@code null} if none */
    public String legalGround() {
        return dossier.legalGround().orElse(null);
    }
}
