package vn.agencysim.family;

import java.util.List;
import vn.agencysim.wire.Document;
import vn.agencysim.wire.PopulationRecord;
import vn.agencysim.wire.VietnamesePdf;

/** An invented dossier as the portal files it, of whatever form. */
public sealed interface FiledDossier permits BirthDossier, DeathDossier {

    /** {@return commune it is filed with} */
    String unit();

    /** {@return what happens to it} */
    Scenario scenario();

    /** {@return code of the form on the wire} */
    String form();

    /** {@return name of the child or the deceased} */
    String subject();

    /** {@return the form filled in, written as JSON as it is} */
    Object declaration();

    /** {@return papers attached} */
    List<Part> parts();

    /** {@return what the registry knows of the people named} */
    List<PopulationRecord> population();

    /** A paper attached, content in base64. */
    record Part(String kind, String fileName, String contentType, String content) {
        /** A PDF with these lines. */
        public static Part pdf(String kind, String fileName, List<String> lines) {
            Document pdf = Document.pdf(fileName, VietnamesePdf.of(lines));
            return new Part(kind, pdf.fileName(), pdf.contentType(), pdf.content());
        }
    }
}
