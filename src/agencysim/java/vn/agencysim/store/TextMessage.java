package vn.agencysim.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text message the gateway has taken for delivery. */
@Entity
@Table(name = "text_message")
public class TextMessage {
    @Id
    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "dossier_code")
    private String dossierCode;

    private String recipient;
    private String content;

    @Column(name = "received_at")
    private String receivedAt;

    protected TextMessage() {}

    TextMessage(String requestKey, Sms sms, String receivedAt) {
        this.requestKey = requestKey;
        this.dossierCode = sms.dossierCode();
        this.recipient = sms.to();
        this.content = sms.text();
        this.receivedAt = receivedAt;
    }

    SentSms view() {
        return new SentSms(new Sms(dossierCode, recipient, content), receivedAt);
    }

    /** A message on the wire. */
    public record Sms(String dossierCode, String to, String text) {
        public Sms {
            if (dossierCode == null || to == null || text == null || text.isBlank()) {
                throw new IllegalArgumentException("Thiếu dossierCode, to hoặc text.");
            }
        }
    }

    /** A message and when the gateway took it. */
    public record SentSms(Sms message, String receivedAt) {}
}
