package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.agencysim.wire.PopulationRecord;

/** A person in the population registry, content as {@link PopulationRecord}. */
@Entity
public class Person {
    @Id
    @Column(name = "personal_id")
    private String personalId;

    private String content;

    protected Person() {}

    Person(String personalId, String content) {
        this.personalId = personalId;
        this.content = content;
    }

    String content() {
        return content;
    }
}
