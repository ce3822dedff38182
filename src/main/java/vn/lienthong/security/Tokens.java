package vn.lienthong.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Issues and checks bearer tokens (JWT, HS256). Both go by the same {@link Clock}: after a shift of a controlled clock
 * a token is simply out of date, and its holder asks for a new one.
 */
public final class Tokens {
    /** How long a token holds. */
    public static final Duration VALIDITY = Duration.ofHours(1);

    private static final String ISSUER = "lienthong";
    private final byte[] secret;
    private final Clock clock;

    /**
     * @param secret at least 32 bytes
     * @param clock the one clock of the product
     */
    public Tokens(byte[] secret, Clock clock) {
        this.secret = secret.clone();
        this.clock = clock;
    }

    /**
     * @param caller who has proved who he is
     * @return a token with {@code sub}, {@code kind}, {@code groups}, {@code roles}, valid for {@link #VALIDITY}
     */
    public String issue(Caller caller) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(caller.id())
                .claim("kind", caller.kind().name())
                .claim("groups", List.copyOf(caller.groups()))
                .claim("roles", caller.grants().stream().map(Tokens::claim).toList())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)))
                .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException("Tokens cannot be signed", broken);
        }
    }

    /**
     * @param token what the caller sent
     * @return who it stands for; empty if it is malformed, signed otherwise, not yet or no longer valid
     */
    public Optional<Caller> verify(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())
                    || !signed.verify(new MACVerifier(secret))) {
                return Optional.empty();
            }
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            return ISSUER.equals(claims.getIssuer()) && inTime(claims) ? Optional.of(caller(claims)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private boolean inTime(JWTClaimsSet claims) {
        Date issued = claims.getIssueTime();
        Date expires = claims.getExpirationTime();
        if (issued == null || expires == null) {
            return false;
        }
        Instant now = clock.instant();
        // JWT counts whole seconds: the same instant, cut off, may lie before the one it was issued at.
        return !now.isBefore(issued.toInstant()) && now.isBefore(expires.toInstant());
    }

    private static Caller caller(JWTClaimsSet claims) throws ParseException {
        List<String> groups = claims.getStringListClaim("groups");
        List<Object> roles = claims.getListClaim("roles");
        if (groups == null || roles == null || claims.getSubject() == null) {
            throw new ParseException("claims are missing", 0);
        }
        return new Caller(
                ActorKind.valueOf(claims.getStringClaim("kind")),
                claims.getSubject(),
                Set.copyOf(groups),
                roles.stream().map(Tokens::grant).toList());
    }

    private static Map<String, Object> claim(Grant grant) {
        return grant.procedure() == null
                ? Map.of("role", grant.role().name(), "unit", grant.unitCode())
                : Map.of("role", grant.role().name(), "unit", grant.unitCode(), "procedure", grant.procedure());
    }

    private static Grant grant(Object claim) {
        if (!(claim instanceof Map<?, ?> values)) {
            throw new IllegalArgumentException("roles must be objects");
        }
        return new Grant(Role.valueOf(String.valueOf(values.get("role"))), String.valueOf(values.get("unit")), (String)
                values.get("procedure"));
    }
}
