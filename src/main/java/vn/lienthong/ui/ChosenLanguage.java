package vn.lienthong.ui;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import vn.lienthong.platform.Language;

/** The language somebody reads the pages in: Vietnamese until he chooses English. */
@Named("language")
@SessionScoped
public class ChosenLanguage implements Serializable {
    private static final long serialVersionUID = 1L;
    private Locale locale = Language.VIETNAMESE;

    public Locale getLocale() {
        return locale;
    }

    /** @return {@code vi} or {@code en}, for the page's {@code lang} */
    public String getCode() {
        return locale.getLanguage();
    }

    /** @return whether the pages are in Vietnamese */
    public boolean isVietnamese() {
        return locale.equals(Language.VIETNAMESE);
    }

    /** Changes to the other language and shows the page again. */
    public void change() {
        locale = isVietnamese() ? Language.ENGLISH : Language.VIETNAMESE;
    }
}
