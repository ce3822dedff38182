package vn.lienthong.dossier.duplicate;

import vn.lienthong.dossier.Dossier;

/**
 * Two dossiers put side by side because they may be about one birth or death.
 *
 * @param dossier the one the caller works on
 * @param other the one beside it, maybe another unit's
 * @param suspicion why they are put side by side, and the verdict if there is one
 */
public record SuspectedPair(Dossier dossier, Dossier other, DuplicateSuspicion suspicion) {}
