package vn.lienthong.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The order of what is told to one agency about one dossier; its row is the lock that keeps it. */
@Entity
@Table(name = "notice_queue")
public class NoticeLine {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "last_number")
    private long lastNumber;

    private boolean delivering;

    protected NoticeLine() {}

    NoticeLine(String dossierCode, Agency agency) {
        this.dossierCode = dossierCode;
        this.agency = agency;
    }

    long next() {
        return ++lastNumber;
    }

    /** @return true if nobody was delivering until now */
    boolean startDelivering() {
        boolean idle = !delivering;
        delivering = true;
        return idle;
    }

    void stopDelivering() {
        delivering = false;
    }
}
