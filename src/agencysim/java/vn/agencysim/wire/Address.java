package vn.agencysim.wire;

/** An address on the wire; codes are null outside Vietnam. */
public record Address(String country, String provinceCode, String communeCode, String detail) {
    private static final int PROVINCE_LENGTH = 2;

    /** An address in a commune given by its 5-digit code; the province is its first two digits. */
    public static Address in(String communeCode, String detail) {
        return new Address("VN", communeCode.substring(0, PROVINCE_LENGTH), communeCode, detail);
    }
}
