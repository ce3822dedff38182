package vn.lienthong.procedure.web;

/**
 * One field of two declarations.
 *
 * @param label its name on the form
 * @param one what the first says; empty if nothing
 * @param other what the second says; empty if nothing
 * @param different whether they say different things, even where what is shown of both is the same
 */
public record PairedLine(String label, String one, String other, boolean different) {}
