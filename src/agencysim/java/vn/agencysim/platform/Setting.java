package vn.agencysim.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something changed at run time that must outlive a restart, as JSON. */
@Entity
public class Setting {
    @Id
    private String name;

    private String content;

    protected Setting() {}

    Setting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String content() {
        return content;
    }
}
