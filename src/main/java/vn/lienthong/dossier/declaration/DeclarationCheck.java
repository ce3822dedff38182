package vn.lienthong.dossier.declaration;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Problem;

/**
 * Kiểm tra tờ khai: every field on its own and all of them together, against the day of reception and the parts sent along.
 * Pure apart from the validator; finds everything at once.
 */
public final class DeclarationCheck {
    private static final String DECLARATION = "declaration";
    private static final String PARTS = "parts";

    private final Validator validator;

    /** @param validator the container's, or {@code Validation.buildDefaultValidatorFactory().getValidator()} */
    public DeclarationCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Checks a declaration as if it were received today.
     *
     * @param declaration as read, however incomplete
     * @param parts kinds of the parts sent along
     * @param today day of reception in Việt Nam
     * @return everything found, errors and warnings; fields are named from the request's root: {@code
     *     declaration.child.birthDate}, {@code parts}
     */
    public List<Finding> check(Declaration declaration, Set<PartKind> parts, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        validator.validate(declaration).stream()
                .map(FieldFault::of)
                .map(fault -> new Finding(Finding.Severity.ERROR, fault.within(DECLARATION)))
                .forEach(found::add);
        Findings findings = new Findings(today);
        declaration.check(findings);
        declaration.missingParts(parts).map(DeclarationCheck::missing).forEach(found::add);
        findings.all().stream()
                .map(finding -> new Finding(finding.severity(), finding.fault().within(DECLARATION)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * What the sender has to put right.
     *
     * @param locale one of {@link vn.lienthong.platform.Language}
     * @return what keeps the declaration from being received, ready for a 422; empty if nothing does
     */
    public static List<Problem.FieldError> errors(List<Finding> findings, Locale locale) {
        return told(findings, Finding.Severity.ERROR, locale);
    }

    /** {@return what the officer should look at, in the officer's language} */
    public static List<Problem.FieldError> warnings(List<Finding> findings, Locale locale) {
        return told(findings, Finding.Severity.WARNING, locale);
    }

    private static List<Problem.FieldError> told(List<Finding> findings, Finding.Severity severity, Locale locale) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.fault().in(locale))
                .distinct()
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
    }

    private static Finding missing(String key) {
        return new Finding(Finding.Severity.ERROR, new FieldFault(PARTS, key));
    }
}
