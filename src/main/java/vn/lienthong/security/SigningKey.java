package vn.lienthong.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;

/** The secret tokens are signed with; made at the first start, shared by all nodes. */
@Entity
@Table(name = "signing_key")
public class SigningKey {
    /** The one key of the first cut. */
    static final String TOKENS = "tokens";

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
