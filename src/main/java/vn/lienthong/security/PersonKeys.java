package vn.lienthong.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes personal numbers searchable without storing them in the clear beside the search columns: a keyed hash. */
@ApplicationScoped
public class PersonKeys {
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private SigningKeys keys;

    /**
     * @param personalId 12 digits
     * @return 64 hexadecimal digits, the same for the same number as long as the key lives
     */
    public String of(String personalId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.persons().secret(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(personalId.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
