package vn.agencysim.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A status event the portal has received. */
@Entity
@Table(name = "portal_event")
public class PortalEvent {
    /** How an event arrived, judged by its sequence number. */
    public enum Arrival {
        IN_ORDER,
        /** Its predecessor has not come yet. */
        AFTER_GAP,
        /** A later one came before it, or its number was used already. */
        LATE;

        static Arrival of(int sequence, int lastSequence) {
            if (sequence == lastSequence + 1) {
                return IN_ORDER;
            }
            return sequence > lastSequence ? AFTER_GAP : LATE;
        }
    }

    @Id
    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "portal_number")
    private String portalNumber;

    @Column(name = "sequence_number")
    private int sequence;

    private int status;

    @Column(name = "procedure_name")
    private String procedure;

    @Column(name = "procedure_status")
    private String procedureStatus;

    @Enumerated(EnumType.STRING)
    private Arrival arrival;

    @Column(name = "received_at")
    private String receivedAt;

    private String content;

    protected PortalEvent() {}

    PortalEvent(String requestKey, String portalNumber, StatusEvent event, Arrival arrival) {
        this.requestKey = requestKey;
        this.portalNumber = portalNumber;
        this.sequence = event.sequence();
        this.status = event.status();
        this.procedure = event.procedure();
        this.procedureStatus = event.procedureStatus();
        this.arrival = arrival;
    }

    PortalEvent with(String content, String receivedAt) {
        this.content = content;
        this.receivedAt = receivedAt;
        return this;
    }

    Arrival arrival() {
        return arrival;
    }

    String receivedAt() {
        return receivedAt;
    }

    String content() {
        return content;
    }
}
