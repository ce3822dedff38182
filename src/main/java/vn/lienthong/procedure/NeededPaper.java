package vn.lienthong.procedure;

import vn.lienthong.procedure.rule.RequiredPart;

/**
 * A paper the law asks for in a dossier's circumstances.
 *
 * @param required what, because of which circumstance and by which article
 * @param state whether it is there
 */
public record NeededPaper(RequiredPart required, State state) {

    /** Whether it is there. */
    public enum State {
        /** It was handed in, or another one taken in its place. */
        HANDED_IN,
        /** The facility has still to send its data; the paper may not be asked for (L20). */
        AWAITED,
        /** The facility's data contradict the declaration; the paper may be asked for if it is they that are wrong. */
        IN_DOUBT,
        /** It has to be handed in. */
        MISSING
    }
}
