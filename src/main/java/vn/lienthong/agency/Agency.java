package vn.lienthong.agency;

import java.util.Arrays;
import java.util.Optional;

/** The systems of other agencies the product talks to; each is a replaceable endpoint named by its key (L2, S22). */
public enum Agency {
    /** CSDL quốc gia về dân cư: people, and the newborn's personal number. */
    POPULATION("population"),
    /** Hệ thống đăng ký, quản lý hộ tịch điện tử. */
    CIVIL_STATUS("civil-status"),
    /** Hệ thống quản lý cư trú. */
    RESIDENCE("residence"),
    /** Cơ quan bảo hiểm xã hội. */
    HEALTH_INSURANCE("health-insurance"),
    /** Hệ thống căn cước, Bộ Công an. */
    IDENTITY("identity"),
    /** Hệ thống của Bộ Nội vụ: người có công. */
    HOME_AFFAIRS("home-affairs"),
    /** Hệ thống của Bộ Y tế: bảo trợ xã hội. */
    HEALTH("health"),
    /** VNeID: a person agrees, or does not. */
    CONSENT("vneid"),
    /** Cơ sở khám bệnh, chữa bệnh: signed Giấy chứng sinh and Giấy báo tử; it tells, it is never asked. */
    HOSPITAL("hospital"),
    /** Cổng Dịch vụ công quốc gia. */
    PORTAL("portal"),
    /** Cổng tin nhắn: SMS and VNeID messages to citizens. */
    MESSAGING("messaging"),
    /** Kho quản lý dữ liệu điện tử của tổ chức, cá nhân. */
    DOCUMENT_STORE("document-store");

    private final String key;

    Agency(String key) {
        this.key = key;
    }

    /** @return its name in addresses, configuration keys and client ids, for example {@code civil-status} */
    public String key() {
        return key;
    }

    /** @return the agency with this key */
    public static Optional<Agency> ofKey(String key) {
        return Arrays.stream(values()).filter(a -> a.key.equals(key)).findFirst();
    }
}
