package vn.lienthong.agency.hospital;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.platform.Json;

/**
 * What the facilities' papers say about a dossier, kept with it as JSON and shown to the officer (L20).
 *
 * @param code number of the paper the applicant declared; null if none
 * @param revision of the paper in force; null unless held
 * @param fields compared one by one; empty unless held
 * @param temporaryCardNumber health-insurance code of the newborn until the real card is issued; null if none, or if the
 *     paper may be another child's
 */
public record HospitalCheck(
        State state,
        String code,
        Integer revision,
        List<Remark> remarks,
        List<ComparedField> fields,
        @JsonInclude(JsonInclude.Include.NON_NULL) String temporaryCardNumber) {

    /** {@return what was found for a dossier; empty until it has been looked for} */
    public static Optional<HospitalCheck> of(Dossier dossier) {
        return dossier.hospitalCheckJson().map(json -> Json.read(json, HospitalCheck.class));
    }

    /** {@return whether it is about somebody else, or says otherwise, than the declaration} */
    public boolean contradictsDeclaration() {
        return remarks.contains(Remark.OTHER_PERSON)
                || fields.stream().anyMatch(field -> field.state() == ComparedField.State.DIFFERENT);
    }

    /** {@return the same with the newborn's temporary code; as it is, if the paper may be another child's} */
    HospitalCheck withTemporaryCard(String number) {
        return contradictsDeclaration() ? this : new HospitalCheck(state, code, revision, remarks, fields, number);
    }

    /** {@return that there is no paper to be held beside the declaration} */
    static HospitalCheck without(State state, String code) {
        return new HospitalCheck(state, code, null, List.of(), List.of(), null);
    }

    /** Whether the feed has the paper. */
    public enum State {
        /** It has; the paper must not be asked for. */
        HELD,
        /** Not yet; facilities have four working hours. */
        NOT_HELD,
        /** No paper was declared: born or died elsewhere. */
        NO_PAPER
    }

    /** What the officer should know beside the fields. */
    public enum Remark {
        /** A later revision has taken the place of an earlier one. */
        REVISED,
        /** The mother or the deceased has no number in it; matched by the paper's number alone. */
        WITHOUT_PERSONAL_ID,
        /** Somebody else's number than declared. */
        OTHER_PERSON,
        /** More than one child was born. */
        MULTIPLE_BIRTH
    }
}
