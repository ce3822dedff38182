package vn.lienthong.procedure.rule;

import java.util.List;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sla.LegalGround;

/**
 * Which model a group runs on under one version of the rules.
 *
 * @param versionTag {@code camunda:versionTag} of the model
 * @param without procedures of the group those rules don't have
 * @param ground article, and what is open about it
 */
public record ModelVersion(String versionTag, List<Procedure> without, LegalGround ground) {}
