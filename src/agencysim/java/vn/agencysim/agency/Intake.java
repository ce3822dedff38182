package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.agencysim.platform.Agency;

/** One idempotency key at one agency: how often it was delivered and what was stored under it. */
@Entity
public class Intake {
    @Id
    private String id;

    private String agency;

    @Column(name = "request_key")
    private String requestKey;

    private int attempts;
    private String hash;
    private String receipt;

    @Column(name = "acknowledged_at")
    private String acknowledgedAt;

    private int repeats;
    private int conflicts;

    protected Intake() {}

    Intake(String id, Agency agency, String requestKey) {
        this.id = id;
        this.agency = agency.key();
        this.requestKey = requestKey;
    }

    int attempt() {
        return ++attempts;
    }

    boolean stored() {
        return hash != null;
    }

    boolean holds(String otherHash) {
        return hash.equals(otherHash);
    }

    void repeat() {
        repeats++;
    }

    void conflict() {
        conflicts++;
    }

    void store(String contentHash, Receipt given) {
        hash = contentHash;
        receipt = given.receipt();
        acknowledgedAt = given.acknowledgedAt();
    }

    Receipt receipt() {
        return new Receipt(receipt, acknowledgedAt);
    }
}
