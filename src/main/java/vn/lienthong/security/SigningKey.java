package vn.lienthong.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;

/** A secret of the installation: one signs tokens, one keys the hashes of personal numbers. Shared by all nodes. */
@Entity
@Table(name = "signing_key")
public class SigningKey {
    /** Signs tokens. */
    static final String TOKENS = "tokens";

    /** Makes personal numbers searchable. */
    static final String PERSONS = "persons";

    @Id
    private String id;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SigningKey() {}

    SigningKey(String id, byte[] secret, Instant createdAt) {
        this.id = id;
        this.secret = Base64.getEncoder().encodeToString(secret);
        this.createdAt = createdAt;
    }

    byte[] secret() {
        return Base64.getDecoder().decode(secret);
    }
}
