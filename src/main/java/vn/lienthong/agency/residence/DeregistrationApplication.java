package vn.lienthong.agency.residence;

import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.DeceasedPerson;
import vn.lienthong.dossier.declaration.Address;

/**
 * What the residence police need to delete the deceased's registered residence (NĐ 154/2024, Đ9; sđ. NĐ 58/2026, Đ4), and
 * no more.
 *
 * @param unitCode commune of the last residence
 * @param lastResidence null if it is not known
 * @param deathCertificate the Trích lục khai tử it rests on
 */
public record DeregistrationApplication(
        String unitCode, DeceasedPerson deceased, Address lastResidence, CertificateReference deathCertificate) {}
