package vn.lienthong.dossier.declaration;

/**
 * Personal numbers that speak of another sex or year than declared, and a householder who is none of the owning parents: the
 * officer looks, nobody is refused.
 */
final class IdentifierRule implements BirthRule {

    @Override
    public void check(BirthDeclaration declaration, Findings findings) {
        checkParent("mother.personalId", declaration.mother(), Sex.FEMALE, findings);
        checkParent("father.personalId", declaration.father(), Sex.MALE, findings);
        Requester requester = declaration.requester();
        if (requester != null) {
            checkYear("requester.personalId", requester.personalId(), requester.birthDate(), findings);
        }
        checkHouseholder(declaration, findings);
    }

    private static void checkParent(String field, Parent parent, Sex expected, Findings findings) {
        if (parent == null || parent.personalId() == null) {
            return;
        }
        if (parent.personalId().sexByDigit() != expected) {
            findings.warning(field, "personalId.sex");
        }
        checkYear(field, parent.personalId(), parent.birthDate(), findings);
    }

    private static void checkYear(String field, PersonalId id, PartialDate birthDate, Findings findings) {
        if (id != null && birthDate != null && id.birthYearByDigits() != birthDate.year()) {
            findings.warning(field, "personalId.year");
        }
    }

    private static void checkHouseholder(BirthDeclaration declaration, Findings findings) {
        ResidenceRequest residence = declaration.residence();
        boolean ownedByParent =
                residence != null && residence.circumstance() == ResidenceRequest.Circumstance.PARENT_OWNS;
        if (ownedByParent
                && residence.householderPersonalId() != null
                && !residence.householderPersonalId().equals(id(declaration.mother()))
                && !residence.householderPersonalId().equals(id(declaration.father()))) {
            findings.warning("residence.householderPersonalId", "residence.householderNoParent");
        }
    }

    private static PersonalId id(Parent parent) {
        return parent == null ? null : parent.personalId();
    }
}
