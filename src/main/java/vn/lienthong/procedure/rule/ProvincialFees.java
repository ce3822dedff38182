package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import vn.lienthong.security.Unit;
import vn.lienthong.security.Units;

/**
 * Lệ phí đăng ký quá hạn that each province's council set (Luật Hộ tịch 2014, Đ11), from the configuration:
 * {@code lienthong.fee.late-registration.<province>}, in đồng.
 */
@ApplicationScoped
public class ProvincialFees {
    private static final String LATE_REGISTRATION = "lienthong.fee.late-registration.";
    private static final Pattern KEY_OF_PROVINCE = Pattern.compile(Pattern.quote(LATE_REGISTRATION) + "\\d{2}");
    private static final int LAST_PROVINCE = 99;

    private Config config;
    private Units units;

    /** For the container. */
    protected ProvincialFees() {}

    @Inject
    public ProvincialFees(Config config, Units units) {
        this.config = config;
        this.units = units;
    }

    /**
     * Reads every amount once, at the start: a wrong one stops it, not the first dossier that is late.
     *
     * @throws IllegalStateException if an amount is not a whole number of đồng, or stands under no province's code; says which
     */
    public void check() {
        IntStream.rangeClosed(1, LAST_PROVINCE).mapToObj("%02d"::formatted).forEach(this::ofProvince);
        for (String key : config.getPropertyNames()) {
            if (key.startsWith(LATE_REGISTRATION)
                    && !KEY_OF_PROVINCE.matcher(key).matches()) {
                throw new IllegalStateException("PROCEDURE-012 " + key + " must end with the two digits of a province");
            }
        }
    }

    /**
     * Finds the fee of a commune's province.
     *
     * @param commune code of the commune that registers
     * @return empty if nobody has entered it
     */
    public Optional<Dong> lateRegistration(String commune) {
        return units.find(commune).flatMap(Unit::parentCode).flatMap(this::ofProvince);
    }

    private Optional<Dong> ofProvince(String code) {
        String key = LATE_REGISTRATION + code;
        return config.getOptionalValue(key, String.class).map(value -> amount(key, value));
    }

    private static Dong amount(String key, String value) {
        try {
            return new Dong(Long.parseLong(value.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("PROCEDURE-012 " + key + " must be đồng, digits only: " + value, e);
        }
    }
}
