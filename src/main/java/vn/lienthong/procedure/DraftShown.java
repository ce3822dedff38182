package vn.lienthong.procedure;

import vn.lienthong.dossier.Dossier;

/** The requester is to look at a draft. */
public record DraftShown(Dossier dossier, ProcedureStep step, CertificateDraft draft) {}
