package vn.agencysim.script;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.family.Scenario;

/** What is going to happen to a dossier the portal files; all who take part in it look here. */
@Entity
@Table(name = "dossier_script")
public class Script {
    @Id
    @Column(name = "portal_number")
    private String portalNumber;

    @Column(name = "run_id")
    private String runId;

    @Enumerated(EnumType.STRING)
    private Scenario scenario;

    /** Name of the child or the deceased as declared. */
    private String subject;

    protected Script() {}

    public Script(String portalNumber, String runId, Scenario scenario, String subject) {
        this.portalNumber = portalNumber;
        this.runId = runId;
        this.scenario = scenario;
        this.subject = subject;
    }

    public String portalNumber() {
        return portalNumber;
    }

    /** The run it belongs to. */
    public String runId() {
        return runId;
    }

    public Scenario scenario() {
        return scenario;
    }

    public String subject() {
        return subject;
    }
}
