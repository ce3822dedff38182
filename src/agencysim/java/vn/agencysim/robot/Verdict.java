package vn.agencysim.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a robot decides, as sent to the product; what does not belong to the decision is left out.
 *
 * @param missing complete list of what the applicant is to hand in
 * @param corrections fields of the declaration and what they should say
 * @param communeCode commune that is asked about the person
 * @param person {@code mother} or {@code father}
 * @param amount in đồng
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verdict(
        String decision,
        String reason,
        String legalGround,
        List<Missing> missing,
        List<Correction> corrections,
        String communeCode,
        String person,
        Long amount) {

    /** One thing to be handed in. */
    record Missing(String part, String what, String legalGround) {}

    /** One field and its right value. */
    record Correction(String field, String value) {}

    /** A decision that needs nothing beside it. */
    static Verdict plain(String decision) {
        return new Verdict(decision, null, null, null, null, null, null, null);
    }

    static Verdict because(String decision, String reason, String legalGround) {
        return new Verdict(decision, reason, legalGround, null, null, null, null, null);
    }

    Verdict missing(Missing one) {
        return new Verdict(decision, reason, legalGround, List.of(one), null, null, null, null);
    }

    Verdict correction(Correction one) {
        return new Verdict(decision, reason, legalGround, null, List.of(one), null, null, null);
    }

    Verdict asking(String commune, String about) {
        return new Verdict(decision, reason, legalGround, null, null, commune, about, null);
    }

    Verdict paying(long dong) {
        return new Verdict(decision, reason, legalGround, null, null, null, null, dong);
    }
}
