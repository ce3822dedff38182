package vn.lienthong.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All names of one list, each once.
 *
 * @param <T> what they name
 */
public final class Listing<T extends ListedName> {
    private final Map<String, T> byName = new LinkedHashMap<>();
    private final List<T> all;

    /**
     * @param names in the order of the list
     * @throws IllegalStateException if two are called alike
     */
    public Listing(Stream<T> names) {
        names.forEach(each -> {
            if (byName.putIfAbsent(each.name(), each) != null) {
                throw new IllegalStateException("PLATFORM-002 there are two " + each);
            }
        });
        all = List.copyOf(byName.values());
    }

    /** {@return all of them, in their order} */
    public List<T> all() {
        return all;
    }

    /** {@return the one of that name; empty if there is none} */
    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public T get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no " + name));
    }
}
