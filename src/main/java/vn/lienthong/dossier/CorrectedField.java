package vn.lienthong.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One corrected field of a declaration (Luật Hộ tịch 2014, Đ28).
 *
 * @param field path in the declaration, for example {@code child.fullName}
 * @param before what it said; null if nothing
 * @param after what it says now; null if nothing
 */
public record CorrectedField(String field, @JsonProperty("old") String before, @JsonProperty("new") String after) {}
