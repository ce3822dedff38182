package vn.lienthong.security.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the gate, Vietnamese unless English is asked for first. */
final class SecurityMessages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private SecurityMessages() {}

    static ResourceBundle in(Enumeration<Locale> wanted) {
        return in(Collections.list(wanted));
    }

    static ResourceBundle in(List<Locale> wanted) {
        Locale first = wanted.isEmpty() ? Locale.ROOT : wanted.get(0);
        return ResourceBundle.getBundle("vn.lienthong.security.Messages", first, NO_FALLBACK);
    }
}
