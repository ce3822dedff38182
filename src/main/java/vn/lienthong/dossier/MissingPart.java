package vn.lienthong.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.lienthong.dossier.declaration.PartKind;

/**
 * One line of the complete list of what a dossier lacks (NĐ 118/2025, Đ17 k2; sđ. NĐ 309/2026, Đ8).
 *
 * @param part kind of the paper; null if a statement of the declaration is meant
 * @param what what is missing or wrong and how to give it, in the citizen's language
 * @param legalGround article that asks for it
 */
public record MissingPart(
        PartKind part, @NotBlank @Size(max = 500) String what, @NotBlank @Size(max = 500) String legalGround) {}
