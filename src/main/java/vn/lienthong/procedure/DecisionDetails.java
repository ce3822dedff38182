package vn.lienthong.procedure;

import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.FieldCorrection;
import vn.lienthong.dossier.MissingPart;

/**
 * What an officer gives with a decision beside reason and ground; which of it a decision needs is told by the table of
 * decisions.
 *
 * @param missing complete list of what the citizen is to hand in
 * @param corrections what the declaration should say
 * @param enquiry whom another commune is asked about
 * @param amount in đồng
 */
public record DecisionDetails(
        List<MissingPart> missing,
        List<FieldCorrection> corrections,
        Optional<Enquiry> enquiry,
        Optional<Long> amount) {
    /** Nothing beside reason and ground. */
    public static final DecisionDetails NONE =
            new DecisionDetails(List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * A question to another commune about somebody's marital status.
     *
     * @param communeCode five digits
     * @param person {@code mother} or {@code father}
     */
    public record Enquiry(String communeCode, String person) {}

    public DecisionDetails {
        missing = missing == null ? List.of() : List.copyOf(missing);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }
}
