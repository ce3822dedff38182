/**
 * The statutory clock: when a thing is due, why, and how pauses move it. Pure: what it needs comes in as arguments, what it
 * finds goes out as a {@link vn.lienthong.sla.DueDate} that explains itself.
 */
package vn.lienthong.sla;
