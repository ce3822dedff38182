package vn.agencysim.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import vn.agencysim.platform.Agency;

/** Money paid for somebody's funeral, by whatever branch: a second one for the same person is money lost. */
@Entity
public class Payment {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    /** Personal number of the deceased; the dossier's code where it is not known. */
    private String deceased;

    @Column(name = "dossier_code")
    private String dossierCode;

    private long amount;

    @Column(name = "paid_at")
    private long paidAt;

    protected Payment() {}

    Payment(ReceivedRequest request, String deceased, long amount, long paidAt) {
        this.id = request.id();
        this.agency = request.agency();
        this.deceased = deceased;
        this.dossierCode = request.dossierCode();
        this.amount = amount;
        this.paidAt = paidAt;
    }
}
