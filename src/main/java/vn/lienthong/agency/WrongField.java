package vn.lienthong.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agency finds wrong on an electronic certificate it relies on, and returns (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 *
 * @param field path in the declaration, for example {@code child.fullName}
 * @param shown what the certificate says
 * @param right what the agency believes to be right; null if it does not know
 */
public record WrongField(
        @Schema(required = true, example = "child.fullName") String field,
        @Schema(description = "Nội dung đang ghi") String shown,
        @Schema(description = "Nội dung đúng, nếu cơ quan biết") String right) {}
