package vn.lienthong.procedure.web;

import java.time.Instant;

/**
 * One thing that happened to a dossier.
 *
 * @param at when
 * @param kind {@code ACT} of somebody, {@code STEP} of the process, {@code MESSAGE} to or from an agency, {@code FAILURE}
 * @param title what happened
 * @param who who did it; empty if nobody in particular
 * @param detail more about it; empty if there is none
 */
public record TimelineRow(Instant at, String kind, String title, String who, String detail) {}
