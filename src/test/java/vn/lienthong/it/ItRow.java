package vn.lienthong.it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row written by EclipseLink, for the tests; the table is one of the product's. */
@Entity
@Table(name = "notice_queue")
public class ItRow {
    /** Agency of a row that PostgreSQL refuses at commit (see {@link ItDatabase#refuseAtCommit}). */
    static final String DOOMED = "DOOMED";

    @Id
    private Long id;

    @Column(name = "dossier_code")
    private String dossierCode;

    private String agency;

    @Column(name = "last_number")
    private long lastNumber;

    private boolean delivering;

    protected ItRow() {}

    ItRow(long id, String dossierCode, String agency) {
        this.id = id;
        this.dossierCode = dossierCode;
        this.agency = agency;
    }
}
