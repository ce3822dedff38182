package vn.lienthong.agency.consent;

import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PersonalId;

/**
 * What a person must know to agree, or not, on VNeID, and no more (NĐ 63/2024, Đ4 k1, Đ8 k2; sđ. NĐ 301/2026, Đ3, Đ6 k3).
 *
 * @param person who is asked
 * @param about what is to be agreed to: {@code RESIDENCE}
 * @param address where the child is to be registered
 */
public record ConsentApplication(Person person, String about, Address address, Child child) {
    /** Người được hỏi. */
    public record Person(String fullName, PersonalId personalId) {}

    /** Trẻ. */
    public record Child(String fullName) {}
}
