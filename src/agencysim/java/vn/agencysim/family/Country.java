package vn.agencysim.family;

/** Countries foreign fathers come from, by their ISO code. */
enum Country {
    JP("Nhật Bản"),
    KR("Hàn Quốc"),
    FR("Pháp"),
    US("Hoa Kỳ"),
    IT("Ý");

    private final String vietnameseName;

    Country(String vietnameseName) {
        this.vietnameseName = vietnameseName;
    }

    String vietnameseName() {
        return vietnameseName;
    }

    static Country named(String vietnameseName) {
        for (Country country : values()) {
            if (country.vietnameseName.equals(vietnameseName)) {
                return country;
            }
        }
        throw new IllegalArgumentException(vietnameseName);
    }
}
