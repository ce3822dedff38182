package vn.lienthong.tasklist.web;

import java.io.Serializable;

/** One field of the declaration and what it should say, while it is being written. */
public class CorrectionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String field;
    private String value;

    /** @return path in the declaration; {@code null} while none is chosen */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    /** @return as the officer writes it: {@code 20/11/2026}, {@code Nữ} */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
