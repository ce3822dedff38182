package vn.lienthong.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Collectors;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Grant;
import vn.lienthong.security.Units;

/** The head of every page: who is logged in, and the way out. */
@Named("loggedIn")
@RequestScoped
public class LoggedIn {
    @Inject
    CurrentActor current;

    @Inject
    Units units;

    public String getName() {
        return current.get().name();
    }

    /** @return names of the units he works for today */
    public String getUnits() {
        return current.scope().grants().stream()
                .map(Grant::unitCode)
                .distinct()
                .map(units::nameOf)
                .collect(Collectors.joining(", "));
    }

    /** @return whether he holds a role that has tasks */
    public boolean isOfficer() {
        return current.scope().grants().stream().anyMatch(grant -> !grant.role().seesEveryUnit());
    }

    /** Ends the session and shows the log-in form. */
    public void logout() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }
}
