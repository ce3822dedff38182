package vn.lienthong.agency.benefit;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.DeceasedPerson;
import vn.lienthong.dossier.declaration.FuneralRecipient;
import vn.lienthong.dossier.declaration.MoneyReceiver;
import vn.lienthong.dossier.declaration.OneOffRepresentative;

/**
 * What one of the three branches needs to decide about a benefit after a death (NĐ 63/2024, Đ14 k3; sđ. NĐ 301/2026, Đ10).
 *
 * @param kind {@code INSURANCE_FUNERAL}, {@code SOCIAL_FUNERAL} … for the one branch that pays for the funeral, else
 *     {@code SURVIVOR_BENEFIT}
 * @param amount đồng by the rates in force today for that day of death; null if the branch has to compute it
 * @param recipient who gets the funeral benefit; null if this branch pays none
 * @param relatives table of relatives of the branch; empty if it pays for the funeral only
 * @param beneficiary what the form says about the deceased for this branch
 * @param receivers who receives for minors and the incapacitated
 * @param representative who receives a one-off benefit for all; null if nobody asks for it
 * @param stopDecision decision that ended the deceased's monthly benefit; null if there was none to end
 */
public record BenefitApplication(
        DeceasedPerson deceased,
        String kind,
        Long amount,
        FuneralRecipient recipient,
        List<?> relatives,
        Object beneficiary,
        List<MoneyReceiver> receivers,
        OneOffRepresentative representative,
        CertificateReference deathCertificate,
        StopDecision stopDecision) {

    /** Quyết định thôi hưởng of social insurance. */
    public record StopDecision(String decisionNumber, LocalDate decidedOn) {}
}
