package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.procedure.rule.ModelVersion;
import vn.lienthong.procedure.rule.ModelVersions;
import vn.lienthong.sla.RuleVersions;

/**
 * The deployed model a dossier starts on: the newest deployment of the version that the rules of the dossier name (L1, ADR
 * 3). What the table does not name, such as the delivery of notices, runs on the newest.
 */
@ApplicationScoped
public class DossierModels {
    private RepositoryService repository;
    private ModelVersions versions;
    private Dossiers dossiers;

    protected DossierModels() {}

    /** @param versions which model belongs to which rules */
    @Inject
    public DossierModels(RepositoryService repository, ModelVersions versions, Dossiers dossiers) {
        this.repository = repository;
        this.versions = versions;
        this.dossiers = dossiers;
    }

    /**
     * @return id of the definition to start; empty for a model that does not depend on the rules
     * @throws IllegalStateException if the version the rules name was never deployed
     */
    Optional<String> definition(String processKey, String dossierCode) {
        if (!named(processKey)) {
            return Optional.empty();
        }
        Dossier dossier = dossiers.require(dossierCode);
        return Optional.of(definitionUnder(processKey, dossier.ruleVersion()));
    }

    /**
     * @return id of the newest deployment of the model that belongs to these rules
     * @throws IllegalStateException if it was never deployed
     */
    public String definitionUnder(String processKey, String ruleVersion) {
        String tag = versions.find(processKey, ruleVersion)
                .map(ModelVersion::versionTag)
                .orElseThrow(() -> new IllegalStateException(
                        "ENGINE-012 the rules of " + ruleVersion + " name no model for " + processKey));
        return newest(processKey, tag)
                .orElseThrow(() ->
                        new IllegalStateException("ENGINE-012 " + processKey + " " + tag + " was never deployed"));
    }

    /** @return id of the newest deployment of one version of a model; empty if it was never deployed */
    Optional<String> newest(String processKey, String versionTag) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .versionTag(versionTag)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(ProcessDefinition::getId);
    }

    private boolean named(String processKey) {
        return RuleVersions.ALL.stream()
                .anyMatch(version -> versions.find(processKey, version).isPresent());
    }
}
