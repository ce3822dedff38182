package vn.lienthong.tasklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FieldCorrection;
import vn.lienthong.dossier.MissingPart;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.Problem.FieldError;
import vn.lienthong.procedure.DecisionDetails;
import vn.lienthong.procedure.NeededPaper;
import vn.lienthong.procedure.rule.RequiredPart;
import vn.lienthong.procedure.rule.RequiredParts;
import vn.lienthong.sla.LegalGround;
import vn.lienthong.tasklist.Decision.Needed;
import vn.lienthong.ui.Labels;

/**
 * What an officer writes beside reason and ground, kept as written until it can be used: the complete list of what is
 * missing, corrections, a question to another commune, an amount.
 */
@Dependent
public class DetailsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NOT_DIGITS = Pattern.compile("[\\s.,\\u00a0]|(?i)(đồng|đ|₫|vnd)");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}");

    @Inject
    Labels labels;

    @Inject
    CorrectableFields correctable;

    @Inject
    RequiredParts rule;

    private final List<MissingRow> missing = new ArrayList<>();
    private final List<CorrectionRow> corrections = new ArrayList<>();
    private String provinceCode;
    private String communeCode;
    private String person = "mother";
    private String amount;

    @PostConstruct
    void begin() {
        addMissing();
        addCorrection();
    }

    /** One more line at the end of the list of what is missing. */
    public void addMissing() {
        MissingRow row = new MissingRow();
        propose(row);
        missing.add(row);
    }

    public void removeMissing(MissingRow row) {
        missing.remove(row);
        if (missing.isEmpty()) {
            addMissing();
        }
    }

    /** A kind of paper was chosen: its article is proposed. */
    public void propose(MissingRow row) {
        row.propose(this::groundOf);
    }

    private String groundOf(String part) {
        return part == null
                ? labels.of("ground.STATEMENT")
                : rule.groundOf(PartKind.valueOf(part))
                        .map(LegalGround::article)
                        .orElseGet(() -> labels.of("ground.OTHER"));
    }

    /** Begins the list of what is missing with the papers the law asks for and nobody has handed in. */
    void startWith(List<NeededPaper> needed) {
        List<MissingRow> rows = needed.stream()
                .filter(paper -> paper.state() == NeededPaper.State.MISSING)
                .map(NeededPaper::required)
                .map(paper -> MissingRow.of(paper, labels.with("needed.ask", words(paper))))
                .toList();
        if (!rows.isEmpty()) {
            missing.clear();
            missing.addAll(rows);
        }
    }

    private String words(RequiredPart paper) {
        return Stream.concat(Stream.of(paper.kind()), paper.instead().stream())
                .map(kind -> labels.code("part", kind.name()))
                .collect(Collectors.joining(" " + labels.of("needed.or") + " "));
    }

    public void addCorrection() {
        corrections.add(new CorrectionRow());
    }

    public void removeCorrection(CorrectionRow row) {
        corrections.remove(row);
        if (corrections.isEmpty()) {
            addCorrection();
        }
    }

    /** Another province was chosen: its communes are others. */
    public void provinceChosen() {
        communeCode = null;
    }

    /** @return what is not yet fit to be sent, by its field in the request; of what the decision needs only */
    List<FieldError> faults(Set<Needed> needs) {
        return Stream.of(
                        needs.contains(Needed.MISSING) ? missingFaults() : Stream.<FieldError>empty(),
                        needs.contains(Needed.CORRECTIONS) ? correctionFaults() : Stream.<FieldError>empty(),
                        needs.contains(Needed.AMOUNT) ? amountFaults() : Stream.<FieldError>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<FieldError> missingFaults() {
        return IntStream.range(0, missing.size()).boxed().flatMap(i -> {
            MissingRow row = missing.get(i);
            String at = "missing[" + i + "].";
            return Stream.of(blank(at + "what", row.getWhat()), blank(at + "legalGround", row.getLegalGround()))
                    .flatMap(Optional::stream);
        });
    }

    private Stream<FieldError> correctionFaults() {
        return IntStream.range(0, corrections.size())
                .mapToObj(i ->
                        blank("corrections[" + i + "].field", corrections.get(i).getField()))
                .flatMap(Optional::stream);
    }

    private Stream<FieldError> amountFaults() {
        return amount == null || AMOUNT.matcher(digits()).matches()
                ? Stream.empty()
                : Stream.of(new FieldError("amount", labels.of("details.amountWrong")));
    }

    private Optional<FieldError> blank(String field, String text) {
        return text == null || text.isBlank()
                ? Optional.of(new FieldError(field, labels.of("details.blank." + field.replaceAll(".*\\.", ""))))
                : Optional.empty();
    }

    /** @return what the decision needs, as written; {@link #faults} found nothing in it */
    DecisionDetails details(Set<Needed> needs, Dossier dossier) {
        return new DecisionDetails(
                needs.contains(Needed.MISSING) ? parts() : List.of(),
                needs.contains(Needed.CORRECTIONS) ? corrected(dossier) : List.of(),
                needs.contains(Needed.ENQUIRY) ? enquiry() : Optional.empty(),
                needs.contains(Needed.AMOUNT) ? dong() : Optional.empty());
    }

    private List<MissingPart> parts() {
        return missing.stream().map(MissingRow::missing).toList();
    }

    private List<FieldCorrection> corrected(Dossier dossier) {
        return corrections.stream()
                .map(row -> new FieldCorrection(
                        row.getField(), correctable.stored(dossier, row.getField(), row.getValue())))
                .toList();
    }

    private Optional<DecisionDetails.Enquiry> enquiry() {
        return Optional.ofNullable(communeCode)
                .filter(commune -> person != null)
                .map(commune -> new DecisionDetails.Enquiry(commune, person));
    }

    private Optional<Long> dong() {
        return Optional.ofNullable(amount).map(text -> Long.valueOf(digits()));
    }

    private String digits() {
        return NOT_DIGITS.matcher(amount).replaceAll("");
    }

    public List<MissingRow> getMissing() {
        return missing;
    }

    public List<CorrectionRow> getCorrections() {
        return corrections;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    public void setProvinceCode(String provinceCode) {
        this.provinceCode = provinceCode;
    }

    public String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(String communeCode) {
        this.communeCode = communeCode;
    }

    /** @return {@code mother} or {@code father} */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    /** @return as written, thousands parted or not */
    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
