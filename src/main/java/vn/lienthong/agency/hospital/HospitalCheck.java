package vn.lienthong.agency.hospital;

import java.util.List;
import vn.lienthong.dossier.declaration.ComparedField;

/**
 * What the facilities' papers say about a dossier, kept with it as JSON and shown to the officer (L20).
 *
 * @param code number of the paper the applicant declared; null if none
 * @param revision of the paper in force; null unless held
 * @param fields compared one by one; empty unless held
 */
public record HospitalCheck(
        State state, String code, Integer revision, List<Remark> remarks, List<ComparedField> fields) {
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
