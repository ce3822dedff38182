package vn.lienthong.agency.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyGateway;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.RegistryPerson;
import vn.lienthong.platform.Json;

/** Cơ sở dữ liệu quốc gia về dân cư: who a personal number belongs to (S1). */
@ApplicationScoped
public class PopulationRegistry {
    @Inject
    private AgencyGateway gateway;

    /**
     * @return what the registry holds about the person; empty if it knows no such number
     * @throws vn.lienthong.agency.AgencyUnavailable if it did not answer
     */
    public Optional<RegistryPerson> lookUp(PersonalId personalId) {
        return gateway.fetch(Agency.POPULATION, "persons/" + personalId.value())
                .map(text -> Json.read(text, RegistryPerson.class));
    }
}
