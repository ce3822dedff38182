package vn.lienthong.procedure;

import vn.lienthong.dossier.Dossier;

/** A procedure of a dossier changed its state; told in the transaction of the change. */
public record ProcedureStepChanged(Dossier dossier, ProcedureStep step) {}
