package vn.lienthong.security.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Keeps the session's cookie from travelling with requests that other sites cause. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        // The server reads the attribute from here only; in web.xml it is accepted and forgotten.
        event.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
    }
}
