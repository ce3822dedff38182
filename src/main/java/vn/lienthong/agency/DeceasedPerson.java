package vn.lienthong.agency;

import vn.lienthong.dossier.declaration.PersonalId;

/**
 * Whose death the agencies after the registrar are told of.
 *
 * @param personalId null if the person is known by another document
 * @param diedAt {@code yyyy-MM-dd}, with {@code Thh:mm} if the hour is known
 */
public record DeceasedPerson(String fullName, PersonalId personalId, String diedAt) {}
