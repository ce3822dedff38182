package vn.lienthong.ui;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import vn.lienthong.platform.Language;

/** The language somebody reads the pages in: Vietnamese until he chooses English. */
@Named("language")
@SessionScoped
public class ChosenLanguage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WRITTEN_ON = "/ui/tasks/view.xhtml";
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

    /**
     * Changes to the other language.
     *
     * @return the same page, at an address that says what it shows; {@code null}, the page as it stands, where somebody may
     *     have begun to write
     */
    public String change() {
        locale = isVietnamese() ? Language.ENGLISH : Language.VIETNAMESE;
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page.equals(WRITTEN_ON) ? null : page + "?faces-redirect=true&includeViewParams=true";
    }
}
