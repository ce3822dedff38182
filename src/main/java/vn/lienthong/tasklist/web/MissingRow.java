package vn.lienthong.tasklist.web;

import java.io.Serializable;
import java.util.function.Function;
import vn.lienthong.dossier.MissingPart;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.procedure.rule.RequiredPart;

/** One line of the list of what is missing, while it is being written. */
public class MissingRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String part;
    private String what;
    private String legalGround;
    private String proposed;

    /**
     * @param what how to give it, as a sentence
     * @return a line that asks for a paper the law asks for
     */
    static MissingRow of(RequiredPart paper, String what) {
        MissingRow row = new MissingRow();
        row.part = paper.kind().name();
        row.what = what;
        row.proposed = paper.law().article();
        row.legalGround = row.proposed;
        return row;
    }

    /** @return name of the kind of paper; {@code null} if a statement of the declaration is meant */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getLegalGround() {
        return legalGround;
    }

    public void setLegalGround(String legalGround) {
        this.legalGround = legalGround;
    }

    /** Proposes the article that asks for this kind of paper, or for a statement if there is none; one the officer wrote stays. */
    void propose(Function<String, String> groundOf) {
        if (legalGround == null || legalGround.isBlank() || legalGround.equals(proposed)) {
            proposed = groundOf.apply(part);
            legalGround = proposed;
        }
    }

    MissingPart missing() {
        return new MissingPart(part == null ? null : PartKind.valueOf(part), what.strip(), legalGround.strip());
    }
}
