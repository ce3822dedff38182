package vn.lienthong.sla;

import java.util.Optional;

/**
 * Where a limit stands in the law and what the law leaves open about it.
 *
 * @param article citation as officers write it, e.g. {@code NĐ 63/2024, Đ7 k2; sđ. NĐ 301/2026, Đ5}
 * @param doubt key {@code doubt.…} of the message bundle, or free text
 */
public record LegalGround(String article, Optional<String> doubt) {

    public LegalGround {
        if (article.isBlank()) {
            throw new IllegalArgumentException("a legal ground names its article");
        }
    }
}
