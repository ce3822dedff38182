package vn.lienthong.procedure.web;

import java.util.Locale;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.platform.Messages;
import vn.lienthong.platform.Problem;
import vn.lienthong.platform.ProblemException;

/** To whom a dossier does not belong it does not exist. */
final class UnknownDossier {
    private UnknownDossier() {}

    static ProblemException in(Locale language) {
        Messages messages = Messages.of(Dossier.class, language);
        return new ProblemException(new Problem(
                "DOSSIER-006", 404, messages.text("DOSSIER-006.title"), messages.text("DOSSIER-006.detail")));
    }
}
