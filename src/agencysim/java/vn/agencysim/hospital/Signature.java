package vn.agencysim.hospital;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.agencysim.platform.Json;

/** Signs papers with ES256 (RFC 7515, RFC 7518) and publishes the key to check them with (RFC 7517). */
final class Signature {
    private static final String ALGORITHM = "EC";
    private static final String CURVE = "secp256r1";
    private static final int COORDINATE = 32;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Signature() {}

    static FacilityKey newKey(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            return new FacilityKey(
                    id,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** {@return the paper as a JWS in compact form} */
    static String sign(FacilityKey key, String paper) {
        String head = part(Json.write(Map.of("alg", "ES256", "kid", key.id())));
        String text = head + "." + part(paper);
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key.privateKey())));
            java.security.Signature signature = java.security.Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SIM-KEY-001 a paper can't be signed", e);
        }
    }

    /** {@return the set of keys to check with, a JWK set} */
    static Map<String, Object> published(FacilityKey key) {
        try {
            ECPublicKey open = (ECPublicKey) KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey())));
            return Map.of(
                    "keys",
                    List.of(Map.of(
                            "kty", "EC",
                            "crv", "P-256",
                            "alg", "ES256",
                            "use", "sig",
                            "kid", key.id(),
                            "x", coordinate(open.getW().getAffineX().toByteArray()),
                            "y", coordinate(open.getW().getAffineY().toByteArray()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SIM-KEY-002 the key can't be read", e);
        }
    }

    private static String part(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Exactly 32 bytes: without the sign's leading zero, with those a small number lacks. */
    private static String coordinate(byte[] number) {
        byte[] exact = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, exact, COORDINATE - length, length);
        return URL.encodeToString(exact);
    }
}
