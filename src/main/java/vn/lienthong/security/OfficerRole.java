package vn.lienthong.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A role an officer holds in a unit between two dates. */
@Entity
@Table(name = "officer_role")
public class OfficerRole {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    private Long id;

    private String username;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "procedure_")
    private String procedure;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected OfficerRole() {}

    OfficerRole(String username, Grant grant, LocalDate validFrom) {
        this.username = username;
        this.role = grant.role();
        this.unitCode = grant.unitCode();
        this.procedure = grant.procedure();
        this.validFrom = validFrom;
    }

    /** @return role, unit and procedure without the dates */
    public Grant grant() {
        return new Grant(role, unitCode, procedure);
    }

    public String username() {
        return username;
    }
}
