package vn.lienthong.procedure.web;

import java.util.List;

/**
 * Two dossiers side by side.
 *
 * @param one the one the officer works on
 * @param other the one beside it
 * @param suspicion why
 * @param sections both declarations, field by field
 */
public record ComparedDossiers(
        OpenedDossier one, OpenedDossier other, SuspicionRow suspicion, List<PairedSection> sections) {

    /** @return how many fields differ */
    public long differences() {
        return sections.stream().mapToLong(PairedSection::differences).sum();
    }
}
