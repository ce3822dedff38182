package vn.lienthong.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One field of a declaration and what it should say (Luật Hộ tịch 2014, Đ28).
 *
 * @param field path in the declaration, for example {@code child.fullName}
 * @param value what it should say; null empties it
 */
public record FieldCorrection(@NotBlank @Size(max = 200) String field, @Size(max = 500) String value) {}
