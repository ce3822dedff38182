package vn.lienthong.tasklist.web;

import java.util.List;

/**
 * A field of a declaration that can be corrected.
 *
 * @param path where it stands, for example {@code child.fullName}
 * @param group heading of its section
 * @param label its name on the form
 * @param shown what it says now, personal numbers masked; empty if nothing
 * @param words what may be written where only some words can be; empty otherwise
 */
public record CorrectableField(String path, String group, String label, String shown, List<String> words) {}
