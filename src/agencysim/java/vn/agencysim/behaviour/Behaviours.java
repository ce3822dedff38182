package vn.agencysim.behaviour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.StoredSettings;

/** The behaviour of every agency, changed at run time and kept over restarts. */
@ApplicationScoped
public class Behaviours {
    @Inject
    private StoredSettings stored;

    private final Map<Agency, Behaviour> current = new ConcurrentHashMap<>();

    public Behaviour of(Agency agency) {
        return current.computeIfAbsent(
                agency, a -> stored.find(name(a), Behaviour.class).orElse(Behaviour.DEFAULT));
    }

    /** From now on the agency behaves like this. */
    public void change(Agency agency, Behaviour behaviour) {
        stored.store(name(agency), behaviour);
        current.put(agency, behaviour);
    }

    public Map<Agency, Behaviour> all() {
        Map<Agency, Behaviour> all = new EnumMap<>(Agency.class);
        for (Agency agency : Agency.values()) {
            all.put(agency, of(agency));
        }
        return all;
    }

    private static String name(Agency agency) {
        return "behaviour/" + agency.key();
    }
}
