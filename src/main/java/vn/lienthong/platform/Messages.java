package vn.lienthong.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts of one package: {@code Messages.properties} beside it in Vietnamese, {@code Messages_en.properties} in English; and
 * what a linked group calls its own things, which it may bring in two such files beside its definition. Unlike a plain
 * resource bundle it never falls back to the language of the machine it runs on.
 */
public final class Messages {
    private static final Control NO_MACHINE_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final List<String> OF_GROUPS = GroupDefinition.all().stream()
            .map(GroupDefinition::texts)
            .filter(Messages::isThere)
            .toList();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The texts of one package in one language.
     *
     * @param neighbour any class of the package whose texts are wanted
     * @param locale one of {@link Language}
     * @throws java.util.MissingResourceException if the package has no texts
     */
    public static Messages of(Class<?> neighbour, Locale locale) {
        return new Messages(bundle(neighbour.getPackageName() + ".Messages", locale, neighbour), locale);
    }

    /** {@return the texts of that bundle in one language} */
    static Messages named(String bundle, Locale locale) {
        return new Messages(bundle(bundle, locale, Messages.class), locale);
    }

    /**
     * One text, filled.
     *
     * @param key name of the text
     * @param arguments fill {@code {0}}, {@code {1}} …; without arguments the text is taken as it stands
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String text(String key, Object... arguments) {
        return fill(holder(key).orElse(bundle).getString(key), arguments);
    }

    /** {@return like {@link #text}, or nothing if there is no such text} */
    public Optional<String> find(String key, Object... arguments) {
        return holder(key).map(found -> fill(found.getString(key), arguments));
    }

    private Optional<ResourceBundle> holder(String key) {
        return bundle.containsKey(key)
                ? Optional.of(bundle)
                : OF_GROUPS.stream()
                        .map(name -> bundle(name, locale, Messages.class))
                        .filter(own -> own.containsKey(key))
                        .findFirst();
    }

    private static boolean isThere(String bundle) {
        return Messages.class.getClassLoader().getResource(bundle.replace('.', '/') + ".properties") != null;
    }

    static ResourceBundle bundle(String name, Locale locale, Class<?> neighbour) {
        return ResourceBundle.getBundle(name, locale, neighbour.getClassLoader(), NO_MACHINE_LANGUAGE);
    }

    private String fill(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
