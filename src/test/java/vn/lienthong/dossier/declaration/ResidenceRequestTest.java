package vn.lienthong.dossier.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.acceptance.Proves;

@Proves("L24")
class ResidenceRequestTest {
    @ParameterizedTest
    @CsvSource({"PARENT_OWNS, false", "PARENTS_DO_NOT_OWN, false", "OTHER, true"})
    void onlyAChildThatDoesNotJoinTheParentsIsVerified(String circumstance, boolean verified) {
        assertThat(with("circumstance", circumstance).toBeVerified()).isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource({"VNEID, true", "CT01, false", "NOT_NEEDED, false"})
    void consentIsAskedForOnVneidOnly(String way, boolean asked) {
        assertThat(with("consentBy", way).consentAskedFor()).isEqualTo(asked);
    }

    private static ResidenceRequest with(String field, String value) {
        var tree = Examples.with(Examples.tree("married-parents"), "/residence/" + field, '"' + value + '"');
        return Examples.read(tree).residence();
    }
}
