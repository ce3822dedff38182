package vn.agencysim.robot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A decision a robot has made in a dossier, kept so that nothing is asked twice. */
@Entity
@Table(name = "robot_decision")
public class RobotDecision {
    /** Dossier and decision. */
    @Id
    private String id;

    protected RobotDecision() {}

    RobotDecision(String dossierCode, String decision) {
        id = id(dossierCode, decision);
    }

    static String id(String dossierCode, String decision) {
        return dossierCode + "/" + decision;
    }
}
