package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.platform.Agency;

/**
 * Something an agency was told about what it had been asked before: a certificate replaced or cancelled, a request withdrawn,
 * a card to be locked.
 */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String kind;

    @Column(name = "dossier_code")
    private String dossierCode;

    private String content;

    protected Notice() {}

    Notice(Delivery delivery, String kind, String dossierCode, String content) {
        this.id = delivery.id();
        this.agency = delivery.agency();
        this.kind = kind;
        this.dossierCode = dossierCode;
        this.content = content;
    }
}
