package vn.lienthong.agency;

import java.time.LocalDate;

/**
 * Which Giấy khai sinh or Trích lục khai tử điện tử a later agency relies on.
 *
 * @param sha256 of the certificate it was shown
 */
public record CertificateReference(String entryNumber, LocalDate registeredOn, String sha256) {}
