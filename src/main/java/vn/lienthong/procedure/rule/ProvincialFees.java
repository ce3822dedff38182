package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import vn.lienthong.security.Unit;
import vn.lienthong.security.Units;

/**
 * Lệ phí đăng ký quá hạn that each province's council set (Luật Hộ tịch 2014, Đ11), from the configuration:
 * {@code lienthong.fee.late-registration.<province>}, in đồng.
 */
@ApplicationScoped
public class ProvincialFees {
    static final String LATE_REGISTRATION = "lienthong.fee.late-registration.";

    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");

    private Units units;
    private Map<String, Dong> lateRegistration;

    /** For the container. */
    protected ProvincialFees() {}

    /** @throws IllegalStateException if an amount is not a whole number of đồng, or a province no code of one; says which */
    @Inject
    public ProvincialFees(Config config, Units units) {
        this.units = units;
        lateRegistration = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(key -> key.startsWith(LATE_REGISTRATION))
                .collect(Collectors.toMap(
                        ProvincialFees::province, key -> amount(key, config.getValue(key, String.class))));
    }

    private static String province(String key) {
        String code = key.substring(LATE_REGISTRATION.length());
        if (!PROVINCE.matcher(code).matches()) {
            throw new IllegalStateException("PROCEDURE-012 " + key + " must end with the two digits of a province");
        }
        return code;
    }

    /** A wrong amount stops the start, not the first dossier that is late. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // Being called is enough: it has been read.
    }

    /**
     * Finds the fee of a commune's province.
     *
     * @param commune code of the commune that registers
     * @return empty if nobody has entered it
     */
    public Optional<Dong> lateRegistration(String commune) {
        return units.find(commune).flatMap(Unit::parentCode).map(lateRegistration::get);
    }

    private static Dong amount(String key, String value) {
        try {
            return new Dong(Long.parseLong(value.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("PROCEDURE-012 " + key + " must be đồng, digits only: " + value, e);
        }
    }
}
