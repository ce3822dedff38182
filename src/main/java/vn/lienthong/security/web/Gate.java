package vn.lienthong.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import vn.lienthong.security.Caller;
import vn.lienthong.security.Credentials;
import vn.lienthong.security.Tokens;

/**
 * The one gate, two ways in. {@code /api/*} takes a bearer token with every request and never looks at a session
 * ({@code /api/v1/token} takes client id and secret instead); pages take a session that began at the log-in form and
 * never look at a token.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Inject
    Credentials credentials;

    @Inject
    Tokens tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        // As the server mapped it: the raw address may spell the same place in other ways.
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (TokenResource.PATH.equals(path)) {
            return context.doNothing();
        }
        return path.startsWith("/api/") || path.equals("/api")
                ? bearer(request, response, context)
                : session(request, response, context);
    }

    private AuthenticationStatus bearer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        Optional<Caller> caller = header != null && header.startsWith(BEARER)
                ? tokens.verify(header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (caller.isPresent()) {
            return letIn(caller.get(), context);
        }
        try {
            UnauthorizedAnswer.write(request, response, header != null);
        } catch (IOException broken) {
            throw new AuthenticationException("The refusal could not be sent", broken);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus session(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof UsernamePasswordCredential login) {
            Optional<Caller> caller =
                    credentials.officer(login.getCaller(), login.getPassword().getValue());
            if (caller.isEmpty()) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            context.setRegisterSession(caller.get().id(), caller.get().groups());
            return letIn(caller.get(), context);
        }
        if (request.getUserPrincipal() != null) {
            return goOn(request, context);
        }
        return context.isProtected() ? toLogin(request, response, context) : context.doNothing();
    }

    private static AuthenticationStatus letIn(Caller caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(caller.id(), caller.groups());
    }

    private static AuthenticationStatus goOn(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        Callback[] same = {new CallerPrincipalCallback(context.getClientSubject(), request.getUserPrincipal())};
        try {
            context.getHandler().handle(same);
        } catch (IOException | UnsupportedCallbackException broken) {
            throw new AuthenticationException("The session could not be continued", broken);
        }
        return AuthenticationStatus.SUCCESS;
    }

    private static AuthenticationStatus toLogin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String login = request.getContextPath() + "/login.xhtml";
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(login + ReturnAddress.query(request));
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            // A page that refreshes itself cannot follow a redirect: Faces has its own way to be sent elsewhere.
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login
                            + "\"></redirect></partial-response>");
        } catch (IOException broken) {
            throw new AuthenticationException("The redirect could not be sent", broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
