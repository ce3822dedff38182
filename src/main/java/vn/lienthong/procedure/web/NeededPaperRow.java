package vn.lienthong.procedure.web;

import java.util.List;

/**
 * A paper the law asks for in a dossier's circumstances.
 *
 * @param circumstance because of which
 * @param kind the paper
 * @param instead papers taken in its place, the better one first
 * @param state name of a {@link vn.lienthong.procedure.NeededPaper.State}
 * @param legalGround article that asks for it
 * @param doubt what is not sure about that, in words; {@code null} if nothing
 */
public record NeededPaperRow(
        String circumstance, String kind, List<String> instead, String state, String legalGround, String doubt) {}
