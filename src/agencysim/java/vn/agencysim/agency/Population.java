package vn.agencysim.agency;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.agencysim.behaviour.Draw;
import vn.agencysim.platform.Json;
import vn.agencysim.wire.PersonalNumber;
import vn.agencysim.wire.PopulationRecord;

/** The population registry: who is known, and new numbers that nobody has yet. */
@Stateless
public class Population {
    @PersistenceContext
    private EntityManager em;

    public Optional<PopulationRecord> find(String personalId) {
        return Optional.ofNullable(em.find(Person.class, personalId))
                .map(p -> Json.read(p.content(), PopulationRecord.class));
    }

    /** Enters a person or replaces what is known of it. */
    public void enter(PopulationRecord person) {
        em.merge(new Person(person.personalId(), Json.write(person)));
    }

    /** Gives a newborn the first number its draw yields that nobody has, and enters the child under it. */
    public String register(String provinceCode, Payloads.Child child, Draw draw) {
        String number;
        int attempt = 0;
        do {
            String random = draw.digits("number/" + attempt++, PersonalNumber.RANDOM_DIGITS);
            number = PersonalNumber.of(provinceCode, child.sex(), child.birthDate(), random);
        } while (em.find(Person.class, number) != null);
        em.persist(new Person(
                number,
                Json.write(new PopulationRecord(
                        number,
                        child.fullName(),
                        child.birthDate().toString(),
                        child.sex(),
                        child.ethnicity(),
                        child.nationality(),
                        null))));
        return number;
    }
}
