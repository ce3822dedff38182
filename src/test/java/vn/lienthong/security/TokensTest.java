package vn.lienthong.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.platform.MovingClock;

class TokensTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00.700Z");
    private static final byte[] SECRET = "a secret of at least 32 bytes, made up".getBytes(UTF_8);
    private static final Caller OFFICER = new Caller(
            ActorKind.OFFICER,
            "hotich.79901",
            Set.of(Group.OFFICER),
            List.of(
                    new Grant(Role.CIVIL_STATUS, "79901", null),
                    new Grant(Role.SIGNER, "79902", "BIRTH_REGISTRATION")));

    @Test
    void tokenTellsWhoItStandsForWithRolesAndUnits() {
        assertThat(at(NOON).verify(at(NOON).issue(OFFICER))).contains(OFFICER);
    }

    @Test
    void tokenHoldsForOneHour() {
        String token = at(NOON).issue(OFFICER);
        assertThat(at(NOON.plus(Duration.ofMinutes(59))).verify(token)).isPresent();
        assertThat(at(NOON.plus(Duration.ofHours(1))).verify(token)).isEmpty();
    }

    @Test
    void tokenOfTheFutureIsNotYetValidAfterTheClockWasSetBack() {
        String token = at(NOON).issue(OFFICER);
        assertThat(at(NOON.minus(Duration.ofHours(2))).verify(token)).isEmpty();
    }

    @Test
    void tokenOfAnotherKeyIsRefused() {
        byte[] other = SECRET.clone();
        other[0]++;
        String token = new Tokens(other, fixed(NOON)).issue(OFFICER);
        assertThat(at(NOON).verify(token)).isEmpty();
    }

    @Test
    void tokenWithOtherClaimsThanSignedIsRefused() {
        String[] parts = at(NOON).issue(OFFICER).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        String forged = claims.replace("hotich.79901", "quantri.0001");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8));
        assertThat(at(NOON).verify(String.join(".", parts))).isEmpty();
    }

    @Test
    void tokenThatClaimsToNeedNoSignatureIsRefused() {
        String[] parts = at(NOON).issue(OFFICER).split("\\.");
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        assertThat(at(NOON).verify(none + "." + parts[1] + ".")).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        assertThat(at(NOON).verify("")).isEmpty();
        assertThat(at(NOON).verify("a.b.c")).isEmpty();
    }

    private static Tokens at(Instant now) {
        return new Tokens(SECRET, fixed(now));
    }

    private static Clock fixed(Instant now) {
        return Clock.fixed(now, MovingClock.ZONE);
    }
}
