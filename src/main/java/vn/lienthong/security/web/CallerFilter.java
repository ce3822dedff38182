package vn.lienthong.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import vn.lienthong.security.ActorKind;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Group;

/** Tells the rest of the request who passed the gate. */
@WebFilter("/*")
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal caller = request.getUserPrincipal();
        if (caller != null && !request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            ActorKind kind = request.isUserInRole(Group.AGENCY) ? ActorKind.AGENCY : ActorKind.OFFICER;
            current.enter(kind, caller.getName(), request.getRemoteAddr());
        }
        chain.doFilter(request, response);
    }
}
