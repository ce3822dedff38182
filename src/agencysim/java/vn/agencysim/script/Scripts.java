package vn.agencysim.script;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.agencysim.family.Scenario;

/** The scripts of all dossiers the portal has filed. */
@Stateless
public class Scripts {
    @PersistenceContext
    private EntityManager em;

    /** Keeps it; part of the transaction that invents the dossier. */
    public void write(Script script) {
        em.persist(script);
    }

    /** The script of a dossier; empty if the portal did not invent it. */
    public Optional<Script> of(String portalNumber) {
        return portalNumber == null ? Optional.empty() : Optional.ofNullable(em.find(Script.class, portalNumber));
    }

    /** The scenario of a dossier; empty if the portal did not invent it: then everybody does the usual thing. */
    public Optional<Scenario> scenario(String portalNumber) {
        return of(portalNumber).map(Script::scenario);
    }

    /** All scripts of a run, in the order of their numbers. */
    public List<Script> ofRun(String runId) {
        return em.createQuery("select s from Script s where s.runId = :run order by s.portalNumber", Script.class)
                .setParameter("run", runId)
                .getResultList();
    }
}
