package vn.lienthong.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/ui/dossiers/index.xhtml", "/ui/dossiers/view.xhtml?code=H79.901-261121-0001"})
    void pagesOfOursAreReturnedTo(String address) {
        assertThat(ReturnAddress.accepted(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example/ui/dossiers/index.xhtml",
                "https://elsewhere.example/ui/x.xhtml",
                "/ui/../login.xhtml",
                "/ui/x.xhtml?a=b\r\nSet-Cookie: c=d",
                "/api/v1/tasks",
                "\\\\elsewhere.example\\ui\\x.xhtml"
            })
    void othersAreNot(String address) {
        assertThat(ReturnAddress.accepted(address)).isEmpty();
    }
}
