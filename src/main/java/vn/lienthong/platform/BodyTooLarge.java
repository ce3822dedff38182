package vn.lienthong.platform;

import java.io.IOException;

/** More came than a request may bring; the rest was not read. */
class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge(long most) {
        super("PLATFORM-413 more than " + most + " bytes");
    }
}
