package vn.lienthong.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import vn.lienthong.platform.Messages;

/** Labels of the pages, in the language chosen: {@code #{label.of('login.title')}}. */
@Named("label")
@RequestScoped
public class Labels {
    @Inject
    ChosenLanguage language;

    private Messages messages;

    /**
     * @param key name of the label
     * @return its text
     * @throws MissingResourceException if there is none
     */
    public String of(String key) {
        return messages().text(key);
    }

    /**
     * @param key name of the label
     * @param value fills {@code {0}}
     * @return its text
     */
    public String with(String key, Object value) {
        return messages().text(key, value);
    }

    /**
     * Words for a code of an open set (element of a model, act of the trail).
     *
     * @param group first part of the label's name
     * @param code the code; may be {@code null}
     * @return its text, or the code itself if nobody has given it words yet
     */
    public String code(String group, String code) {
        return code == null ? "" : find(group, code).orElse(code);
    }

    /**
     * @param group first part of the label's name
     * @param code the code
     * @return its text, if it has one
     */
    public Optional<String> find(String group, String code) {
        return messages().find(group + "." + code);
    }

    public Locale locale() {
        return language.getLocale();
    }

    private Messages messages() {
        if (messages == null) {
            messages = Messages.of(Labels.class, language.getLocale());
        }
        return messages;
    }
}
