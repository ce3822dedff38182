package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProvincialFeesTest {
    private static final String KEY = "lienthong.fee.late-registration.";

    private static ProvincialFees fees(Map<String, String> entered) {
        Config config = (Config) Proxy.newProxyInstance(
                ProvincialFeesTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getOptionalValue" -> Optional.ofNullable(entered.get(arguments[0]));
                    case "getPropertyNames" -> entered.keySet();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new ProvincialFees(config, null);
    }

    @Test
    void wholeAmountsOfProvincesAreFine() {
        assertThatCode(() ->
                        fees(Map.of(KEY + "79", "10000", KEY + "01", " 8000 ")).check())
                .doesNotThrowAnyException();
        assertThatCode(() -> fees(Map.of()).check()).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoAmountStopsTheStart() {
        assertThatThrownBy(() -> fees(Map.of(KEY + "79", "10.000")).check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(KEY + "79")
                .hasMessageContaining("10.000");
        assertThatThrownBy(() -> fees(Map.of(KEY + "79", "-1")).check()).hasMessageContaining("PROCEDURE-012");
    }

    @Test
    void whatIsNoProvinceStopsTheStart() {
        assertThatThrownBy(() -> fees(Map.of(KEY + "H79", "10000")).check()).hasMessageContaining(KEY + "H79");
    }
}
