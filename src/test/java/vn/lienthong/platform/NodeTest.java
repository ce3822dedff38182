package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeTest {
    @Test
    void productionRefusesANodeWithoutAName() {
        for (var name : new String[] {null, "", "  "}) {
            assertThatThrownBy(() -> new Node(Optional.ofNullable(name), "production").checkEnvironment())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("NODE-001")
                    .hasMessageContaining("lienthong.node");
        }
    }

    @Test
    void productionTakesANodeWithAName() {
        var node = new Node(Optional.of(" desk-1 "), "production");

        assertThatCode(node::checkEnvironment).doesNotThrowAnyException();
        assertThat(node.name()).isEqualTo("desk-1");
    }

    @Test
    void demoAndTestAreNamedAfterTheirHost() {
        var node = new Node(Optional.empty(), "demo");

        assertThatCode(node::checkEnvironment).doesNotThrowAnyException();
        assertThat(node.name()).isNotBlank();
    }
}
