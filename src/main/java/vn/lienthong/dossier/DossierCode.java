package vn.lienthong.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * Mã hồ sơ: the one number a dossier carries from reception to archive, printed on the receipt slip
 * (NĐ 118/2025, Đ17 k3; sđ. NĐ 309/2026). Shape: organisation code – date – running number, for example
 * {@code H79.901-261121-000123}; the portal's own number stands beside it, never instead of it.
 *
 * @param value the code as printed
 */
public record DossierCode(String value) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public DossierCode {
        Objects.requireNonNull(value);
        if (!value.matches("[A-Z]\\d{2}(\\.\\d{2,3})+-\\d{6}-\\d{6,}")) {
            throw new IllegalArgumentException("Not a dossier code: " + value);
        }
    }

    /**
     * @param codeSegment organisation part of the receiving unit, for example {@code H79.901}
     * @param day day of technical receipt
     * @param number running number, unique in this installation; never wraps
     */
    public static DossierCode of(String codeSegment, LocalDate day, long number) {
        return new DossierCode("%s-%s-%06d".formatted(codeSegment, DAY.format(day), number));
    }

    @Override
    public String toString() {
        return value;
    }
}
