package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    @Test
    void bodyAtTheLimitIsReadWhole() throws IOException {
        assertThat(body(10).readAllBytes()).hasSize(10);
    }

    @Test
    void oneByteMoreEndsTheReading() {
        assertThatThrownBy(() -> body(11).readAllBytes()).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> body(11).skip(11)).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> {
                    InputStream bytes = body(11);
                    while (bytes.read() >= 0) {
                        assertThat(bytes.markSupported()).isFalse();
                    }
                })
                .isInstanceOf(BodyTooLarge.class);
    }

    private static InputStream body(int bytes) {
        return new LimitedBody(new ByteArrayInputStream(new byte[bytes]), 10);
    }
}
