package vn.lienthong.agency.hospital;

import java.time.OffsetDateTime;

/** What both papers of a facility have in common. */
sealed interface HospitalPaper permits BirthPaper, DeathPaperRecord {
    /** @return number of the paper */
    String code();

    /** @return 1 for the first issue */
    Integer revision();

    String facilityCode();

    OffsetDateTime issuedAt();
}
