package vn.lienthong.agency.hospital;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyGateway;
import vn.lienthong.agency.AgencyUnavailable;

/** Checks what facilities signed, by the public keys their system publishes ({@code hospital/jwks}). */
@ApplicationScoped
public class HospitalKeys {
    /** A stranger's key must not make us ask for the keys at every message. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    @Inject
    private AgencyGateway gateway;

    @Inject
    private Clock clock;

    private volatile JWKSet keys = new JWKSet();
    private volatile Instant lookAgain = Instant.MIN;

    /**
     * @param signed JWS in compact form, with the key's id in its header
     * @return what was signed, as text; empty if it is no signed text, or signed with a key the facilities do not have
     * @throws AgencyUnavailable if the keys can't be had
     */
    Optional<String> verified(String signed) {
        try {
            JWSObject text = JWSObject.parse(signed);
            Optional<JWK> key = key(text.getHeader().getKeyID());
            return key.isPresent() && signedWith(key.get(), text)
                    ? Optional.of(text.getPayload().toString())
                    : Optional.empty();
        } catch (ParseException | JOSEException unusable) {
            return Optional.empty();
        }
    }

    private static boolean signedWith(JWK key, JWSObject text) throws JOSEException {
        if (!(key instanceof AsymmetricJWK pair)) {
            return false;
        }
        var verifier = new DefaultJWSVerifierFactory().createJWSVerifier(text.getHeader(), pair.toPublicKey());
        return text.verify(verifier);
    }

    private Optional<JWK> key(String id) {
        if (id == null) {
            return Optional.empty();
        }
        if (keys.getKeyByKeyId(id) == null && !clock.instant().isBefore(lookAgain)) {
            keys = fetched();
            lookAgain = clock.instant().plus(BETWEEN_LOOKS);
        }
        return Optional.ofNullable(keys.getKeyByKeyId(id));
    }

    private JWKSet fetched() {
        try {
            return JWKSet.parse(gateway.fetch(Agency.HOSPITAL, "jwks")
                    .orElseThrow(() -> new AgencyUnavailable(Agency.HOSPITAL, "no keys", null)));
        } catch (ParseException e) {
            throw new AgencyUnavailable(Agency.HOSPITAL, "keys that can't be read", e);
        }
    }
}
