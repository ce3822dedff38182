package vn.lienthong.procedure.web;

import java.util.List;

/**
 * A whole declaration, ready to be read beside the registries.
 *
 * @param title name of the form
 * @param sections in the order of the form
 */
public record DeclarationPaper(String title, List<DeclarationSection> sections) {

    /** @return the fields there is something to look at in: a warning, or a registry that says otherwise */
    public List<DeclarationLine> doubtful() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.warning().isEmpty() || line.state().equals("DIFFERENT"))
                .toList();
    }
}
