package vn.lienthong.agency.civilstatus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Relation;
import vn.lienthong.dossier.declaration.Sex;

/**
 * What the civil-status system enters in the book of births once the chairperson has signed (Luật Hộ tịch 2014, Đ16;
 * NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 *
 * @param signedBy full name of the chairperson
 */
public record BirthEntryApplication(
        String unitCode,
        Child child,
        ParentEntry mother,
        ParentEntry father,
        RequesterEntry requester,
        String signedBy,
        OffsetDateTime signedAt) {

    /** @return the same entry, signed by somebody else or at another time */
    public BirthEntryApplication signed(String by, OffsetDateTime at) {
        return new BirthEntryApplication(unitCode, child, mother, father, requester, by, at);
    }

    /** @param birthPlace one line of text */
    public record Child(
            String fullName,
            PersonalId personalId,
            Sex sex,
            LocalDate birthDate,
            String birthPlace,
            String ethnicity,
            String nationality,
            Address hometown) {}

    /** Mother or father as entered; {@code personalId} is null for a foreign parent. */
    public record ParentEntry(String fullName, PersonalId personalId, PartialDate birthDate) {}

    /** Người đi đăng ký. */
    public record RequesterEntry(String fullName, PersonalId personalId, Relation relation) {}

    /**
     * @param entryNumber số in the book
     * @param bookNumber quyển số
     * @param certificate Giấy khai sinh điện tử
     */
    public record Result(String entryNumber, String bookNumber, LocalDate registeredOn, AttachedDocument certificate) {}
}
