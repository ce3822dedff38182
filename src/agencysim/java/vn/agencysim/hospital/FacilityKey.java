package vn.agencysim.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key pair the facilities sign with; made once and kept, or what was signed before could not be checked any more. */
@Entity
@Table(name = "facility_key")
public class FacilityKey {
    @Id
    private String id;

    /** PKCS#8, base64. */
    @Column(name = "private_key")
    private String privateKey;

    /** X.509, base64. */
    @Column(name = "public_key")
    private String publicKey;

    protected FacilityKey() {}

    FacilityKey(String id, String privateKey, String publicKey) {
        this.id = id;
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    String id() {
        return id;
    }

    String privateKey() {
        return privateKey;
    }

    String publicKey() {
        return publicKey;
    }
}
