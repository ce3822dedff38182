package vn.lienthong.agency.civilstatus;

import java.time.OffsetDateTime;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.RelationToDeceased;
import vn.lienthong.dossier.declaration.Sex;

/**
 * What the civil-status system enters in the book of deaths once the chairperson has signed (Luật Hộ tịch 2014, Đ34;
 * NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10). The answer has the shape of {@link BirthEntryApplication.Result}.
 *
 * @param signedBy full name of the chairperson
 */
public record DeathEntryApplication(
        String unitCode, Deceased deceased, RequesterEntry requester, String signedBy, OffsetDateTime signedAt) {

    /** @return the same entry, signed by somebody else or at another time */
    public DeathEntryApplication signed(String by, OffsetDateTime at) {
        return new DeathEntryApplication(unitCode, deceased, requester, by, at);
    }

    /**
     * @param personalId null if the person is known by another document
     * @param diedAt {@code yyyy-MM-dd}, with {@code Thh:mm} if the hour is known
     * @param place one line of text
     */
    public record Deceased(
            String fullName, PersonalId personalId, Sex sex, PartialDate birthDate, String diedAt, String place) {}

    /** Người đi đăng ký. */
    public record RequesterEntry(String fullName, PersonalId personalId, RelationToDeceased relation) {}
}
