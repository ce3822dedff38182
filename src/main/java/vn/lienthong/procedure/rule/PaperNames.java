package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lienthong.platform.DecisionTables;
import vn.lienthong.procedure.Procedure;

/**
 * What outcomes are called under the rules a dossier follows: from 01/03/2027 a Trích lục khai tử is a Giấy chứng tử (NĐ
 * 301/2026, Đ18 k2; L1; {@code *-paper-name.dmn}). Whoever shows or sends such a name asks here.
 */
@ApplicationScoped
public class PaperNames {
    private DecisionTables tables;

    /** For the container. */
    protected PaperNames() {}

    /** @param tables where the names are */
    @Inject
    public PaperNames(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Finds the name.
     *
     * @param ruleVersion of the dossier, see {@link vn.lienthong.sla.RuleVersions}
     * @throws IllegalArgumentException if those rules don't have that procedure
     */
    public PaperName of(String ruleVersion, Procedure procedure) {
        RuleTable table = new RuleTable(tables, procedure.group().table("paper-name"));
        RuleRow row = table.one(Map.of("ruleVersion", ruleVersion, "procedure", procedure.name()));
        return new PaperName(row.text("name"), row.text("english"), row.ground());
    }
}
