package vn.agencysim.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.agencysim.platform.Json;
import vn.agencysim.wire.Document;

/** A paper in a person's document store. */
@Entity
@Table(name = "stored_document")
public class StoredDocument {
    @Id
    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "store_id")
    private String storeId;

    @Column(name = "owner_personal_id")
    private String ownerPersonalId;

    @Column(name = "dossier_code")
    private String dossierCode;

    private String kind;

    @Column(name = "document_number")
    private String number;

    private String document;

    private String sha256;

    @Column(name = "received_at")
    private String receivedAt;

    protected StoredDocument() {}

    StoredDocument(String requestKey, Paper paper) {
        this.requestKey = requestKey;
        this.ownerPersonalId = paper.ownerPersonalId();
        this.dossierCode = paper.dossierCode();
        this.kind = paper.kind();
        this.number = paper.number();
        this.document = Json.write(paper.document());
        this.sha256 = paper.document().sha256();
    }

    StoredDocument under(String id, String at) {
        storeId = id;
        receivedAt = at;
        return this;
    }

    String storeId() {
        return storeId;
    }

    /** A paper on the wire. */
    public record Paper(String ownerPersonalId, String dossierCode, String kind, String number, Document document) {
        public Paper {
            if (dossierCode == null || kind == null || document == null) {
                throw new IllegalArgumentException("Thiếu dossierCode, kind hoặc document.");
            }
            if (!document.intact()) {
                throw new IllegalArgumentException("Nội dung tệp không khớp với sha256.");
            }
        }
    }
}
