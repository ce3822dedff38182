package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;

/**
 * Đề nghị cấp thẻ căn cước cho trẻ.
 *
 * @param requested có hay không
 */
public record IdentityCardRequest(@NotNull Boolean requested) {}
