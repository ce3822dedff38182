package vn.lienthong.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.ui.Labels;

/** Page {@code /login.xhtml}: an officer says who he is. */
@Named("loginPage")
@RequestScoped
public class LoginPage {
    private static final String FIRST_PAGE = "/ui/dossiers/index.xhtml";

    @Inject
    SecurityContext security;

    @Inject
    Labels labels;

    private String username;
    private String password;
    private String from;

    /** Lets the officer in under a new session id, or says that user name or password is wrong. */
    public void login() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var proof = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username, password))
                .newAuthentication(true);
        AuthenticationStatus status =
                security.authenticate(request, (HttpServletResponse) external.getResponse(), proof);
        if (status == AuthenticationStatus.SUCCESS) {
            request.getSession();
            request.changeSessionId();
            external.redirect(external.getRequestContextPath()
                    + ReturnAddress.accepted(from).orElse(FIRST_PAGE));
        } else {
            external.setResponseStatus(HttpServletResponse.SC_OK);
            faces.addMessage(
                    null,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.of("login.wrong"), labels.of("login.retry")));
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
