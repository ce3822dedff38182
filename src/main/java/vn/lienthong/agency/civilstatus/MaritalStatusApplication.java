package vn.lienthong.agency.civilstatus;

import vn.lienthong.dossier.declaration.PersonalId;

/**
 * What another commune is asked when no database tells whether a parent is married (procedure 1.001193).
 *
 * @param communeCode who is asked, five digits
 */
public record MaritalStatusApplication(String communeCode, Person person) {
    /** Người được hỏi đến. */
    public record Person(String fullName, PersonalId personalId) {}
}
