package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Đề nghị hỗ trợ tài chính khi sinh con (pháp luật dân số; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 *
 * @param groups đối tượng, one or more
 * @param earlierChildren con đã sinh, for women with two children before the age of 35
 * @param payment hình thức nhận
 */
@Consistent
public record ChildbirthSupport(
        @NotEmpty List<@NotNull Group> groups,
        List<@NotNull @Valid EarlierChild> earlierChildren,
        @NotNull @Valid Payment payment)
        implements SelfChecked {

    /** Nhóm đối tượng được hỗ trợ. */
    public enum Group {
        /** Phụ nữ thuộc dân tộc thiểu số rất ít người. */
        VERY_SMALL_ETHNIC_GROUP,
        /** Phụ nữ ở tỉnh có mức sinh dưới mức sinh thay thế. */
        LOW_FERTILITY_PROVINCE,
        /** Phụ nữ sinh đủ hai con trước 35 tuổi. */
        TWO_CHILDREN_BEFORE_35
    }

    public ChildbirthSupport {
        groups = Fixed.list(groups);
        earlierChildren = Fixed.list(earlierChildren);
    }

    @Override
    public Stream<FieldFault> faults() {
        return groups.contains(Group.TWO_CHILDREN_BEFORE_35) && earlierChildren.isEmpty()
                ? Stream.of(new FieldFault("earlierChildren", "childbirthSupport.earlierChildren"))
                : Stream.empty();
    }
}
