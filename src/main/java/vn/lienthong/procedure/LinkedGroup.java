package vn.lienthong.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ServicePlace;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.procedure.rule.FeeQuestion.Exemption;

/**
 * What one linked group decides for itself; found by {@link LinkedGroups}. A group whose decisions are simple enough for its
 * definition needs none of these ({@link DefinedGroups}).
 */
public interface LinkedGroup {
    /** @return the group it speaks for */
    LinkedProcedure linkedProcedure();

    /**
     * Decides, by the rules at technical receipt and before anything else is asked, what this group must decide then; once
     * more when the declaration is corrected.
     */
    default void received(Dossier dossier) {
        // most groups have nothing to decide
    }

    /** @return number of the person in whose electronic store the outcomes are kept (S9) */
    PersonalId owner(Dossier dossier);

    /** @return code of the unit that decides this procedure; the commune that registers, unless the law names another (L3) */
    default String decidingUnit(Procedure procedure, Dossier dossier) {
        return dossier.competentUnit();
    }

    /** @return whether the declaration of the dossier asks for this procedure of the group */
    boolean asksFor(Procedure procedure, Dossier dossier);

    /**
     * @param chosen procedures the dossier has, in the group's order
     * @return the few facts the group's process carries beside the dossier's code
     */
    Map<String, Object> facts(Dossier dossier, List<Procedure> chosen);

    /** @return whether somebody is to be asked on VNeID before this procedure begins */
    default boolean asksConsent(Procedure procedure, Dossier dossier) {
        return false;
    }

    /** @return where the paper of a procedure's outcome is handed out (L3) */
    ServicePlace delivery(Procedure procedure, Dossier dossier);

    /** @return where the money of a procedure is paid; empty if it pays none (L3) */
    default Optional<ServicePlace> payment(Procedure procedure, Dossier dossier) {
        return Optional.empty();
    }

    /** @return why its people need not pay (Luật Hộ tịch 2014, Đ11) */
    default Exemption exemption(Dossier dossier) {
        return Exemption.NONE;
    }

    /** @return the limit a procedure of this dossier has; the longer one only with a ground (L24) */
    default Optional<ChosenLimit> limit(Procedure procedure, Dossier dossier) {
        return procedure.limit().map(ChosenLimit::usual);
    }

    /** @return the limit of the whole group; empty where the law has none */
    default Optional<ChosenLimit> totalLimit(Dossier dossier) {
        return linkedProcedure().totalLimit().map(ChosenLimit::usual);
    }

    /** @return what the certificate of a procedure will say, line by line, for the requester to look at before it is signed */
    default List<String> draft(Procedure procedure, Dossier dossier) {
        throw new IllegalArgumentException(procedure + " has no draft");
    }

    /**
     * @param operation an answered one
     * @return the payload of the request, in the operation's shape
     * @throws IllegalArgumentException if the group never asks that
     */
    Object application(Operation operation, Dossier dossier);
}
