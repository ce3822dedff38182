package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
    private final QueryParameters asked = QueryParameters.in(Language.ENGLISH);

    @Test
    void withoutWishesItIsTheFirstPageOfTheUsualSize() {
        assertThat(asked.page(null, " ")).isEqualTo(new PageWish(0, 50));
        assertThat(asked.oneOf("day", null, DayOfWeek.class)).isEmpty();
        asked.refuseIfWrong();
    }

    @Test
    void lastPageOfTheLargestSizeCanStillBeCountedTo() {
        assertThat(asked.page("10000000", "200").first()).isEqualTo(2_000_000_000);
    }

    @Test
    void everyWrongParameterIsNamedWithWhatIsAllowed() {
        asked.oneOf("day", "monday", DayOfWeek.class);
        asked.page("99999999999", "0");

        Problem problem = catchThrowableOfType(ProblemException.class, asked::refuseIfWrong)
                .problem();

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .containsExactly(
                        new Problem.FieldError(
                                "day",
                                "must be one of: MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY"),
                        new Problem.FieldError("page", "must be a whole number from 0 to 10000000"),
                        new Problem.FieldError("size", "must be a whole number from 1 to 200"));
    }
}
