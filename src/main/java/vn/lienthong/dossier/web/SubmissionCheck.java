package vn.lienthong.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.lienthong.dossier.Submission;
import vn.lienthong.dossier.SubmittedPart;
import vn.lienthong.dossier.declaration.DeclarationCheck;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Problem.FieldError;

/** Every fault of a submission at once: its own fields, its parts and its declaration. */
@ApplicationScoped
public class SubmissionCheck {
    private Validator validator;
    private Clock clock;

    /** For the container's proxy. */
    protected SubmissionCheck() {}

    /** @param clock tells the day of reception */
    @Inject
    SubmissionCheck(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** @return one entry for each fault, in the caller's language; empty if it can be received */
    public List<FieldError> faults(Submission submission, Locale language) {
        List<FieldError> faults = new ArrayList<>();
        validator.validate(submission).stream()
                .map(FieldFault::of)
                .map(fault -> fault.in(language))
                .forEach(faults::add);
        if (submission.declaration() != null) {
            var kinds = submission.parts().stream().map(SubmittedPart::kind).collect(Collectors.toSet());
            faults.addAll(DeclarationCheck.errors(
                    new DeclarationCheck(validator).check(submission.declaration(), kinds, LocalDate.now(clock)),
                    language));
        }
        return faults;
    }
}
