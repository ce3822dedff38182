package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import vn.agencysim.platform.Agency;

/** Something an agency has granted for good. Two of them for one dossier and operation are the harm nobody wants. */
@Entity
public class Granted {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "outcome_number")
    private String number;

    private String occasion;

    protected Granted() {}

    Granted(ReceivedRequest request, String number) {
        this.id = request.id();
        this.agency = request.agency();
        this.operation = request.operation();
        this.dossierCode = request.dossierCode();
        this.requestKey = request.requestKey();
        this.number = number;
        this.occasion = request.operation().occasion(Fields.of(request.payload()));
    }
}
