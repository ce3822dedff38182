package vn.lienthong.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.lienthong.procedure.NeededPaper;
import vn.lienthong.procedure.NeededPapers;
import vn.lienthong.procedure.rule.RequiredPart;
import vn.lienthong.procedure.rule.RuleTexts;

/** Reads for pages and machines which papers a dossier needs. */
@ApplicationScoped
public class NeededPaperReader {
    @Inject
    NeededPapers papers;

    /** @param code of a dossier the caller may see */
    public List<NeededPaperRow> of(String code, Locale locale) {
        RuleTexts texts = new RuleTexts(locale);
        return papers.of(code).stream().map(paper -> row(paper, texts)).toList();
    }

    private static NeededPaperRow row(NeededPaper paper, RuleTexts texts) {
        RequiredPart required = paper.required();
        return new NeededPaperRow(
                required.circumstance().name(),
                required.kind().name(),
                required.instead().stream().map(Enum::name).toList(),
                paper.state().name(),
                required.law().article(),
                texts.doubt(required.law()).orElse(null));
    }
}
