package vn.lienthong.agency.healthinsurance;

import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.DeceasedPerson;

/**
 * Social insurance is to end the monthly benefit that the deceased drew (NĐ 63/2024, Đ14 k3; sđ. NĐ 301/2026, Đ10).
 *
 * @param deathCertificate the Trích lục khai tử it rests on
 */
public record SurvivorBenefitStopApplication(DeceasedPerson deceased, CertificateReference deathCertificate) {}
