package vn.agencysim.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A running number that never goes back, for example the entries of one commune's birth book of one year. */
@Entity
public class Counter {
    @Id
    private String name;

    @Column(name = "last_number")
    private long last;

    protected Counter() {}

    Counter(String name) {
        this.name = name;
    }

    long next() {
        return ++last;
    }
}
