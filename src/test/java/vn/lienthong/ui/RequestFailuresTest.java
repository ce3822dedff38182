package vn.lienthong.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestFailuresTest {
    private final Logger logger = Logger.getLogger(RequestFailures.class.getName());
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void listen() {
        logger.setFilter(each -> !lines.add(each.getMessage()));
    }

    @AfterEach
    void leave() {
        logger.setFilter(null);
    }

    @Test
    void failureOutsideAPageIsWrittenDownWithoutItsTextAndThrownOn() {
        var failure = new IllegalStateException("row of Nguyễn");

        assertThatThrownBy(() -> pass(failure, false)).isSameAs(failure);

        assertThat(lines).singleElement().asString().startsWith("UI-500 IllegalStateException\n    at ");
    }

    @Test
    void failureOfAPageIsNotWrittenDownTwice() {
        assertThatThrownBy(() -> pass(new ServletException(), true)).isInstanceOf(ServletException.class);

        assertThat(lines).isEmpty();
    }

    @Test
    void pageOpenTooLongAndCallerWhoHangsUpAreNoFailures() {
        assertThatThrownBy(() -> pass(new ServletException(new ViewExpiredException()), false))
                .isInstanceOf(ServletException.class);
        assertThatThrownBy(() -> pass(new IOException("broken pipe"), false)).isInstanceOf(IOException.class);

        assertThat(lines).isEmpty();
    }

    private static void pass(Exception failure, boolean told) throws IOException, ServletException {
        FilterChain chain = (request, response) -> {
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof ServletException servlet) {
                throw servlet;
            }
            throw (RuntimeException) failure;
        };
        new RequestFailures().doFilter(request(told), null, chain);
    }

    private static HttpServletRequest request(boolean told) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestFailuresTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getAttribute") && arguments[0].equals(RequestFailures.TOLD) && told
                                ? Boolean.TRUE
                                : null);
    }
}
