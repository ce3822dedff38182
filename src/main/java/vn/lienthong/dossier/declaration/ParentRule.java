package vn.lienthong.dossier.declaration;

import java.util.Objects;

/** Mother and father: somebody stands for the child, and both are who they can be. */
final class ParentRule implements BirthRule {
    private static final int LEAST_AGE = 10;

    @Override
    public void check(BirthDeclaration declaration, Findings findings) {
        Parent mother = declaration.mother();
        Parent father = declaration.father();
        boolean guardian =
                declaration.requester() != null && declaration.requester().relation() == Relation.GUARDIAN;
        if (mother == null && father == null && !guardian) {
            findings.error("mother", "parents.missing");
        }
        checkParent("mother", mother, declaration.child(), findings);
        checkParent("father", father, declaration.child(), findings);
        if (mother != null && father != null && samePerson(mother, father)) {
            findings.error("father.personalId", "father.sameAsMother");
        }
    }

    private static void checkParent(String field, Parent parent, Child child, Findings findings) {
        if (parent == null) {
            return;
        }
        findings.pastOrToday(field + ".birthDate", parent.birthDate());
        if (parent.otherDocument() != null) {
            findings.pastOrToday(
                    field + ".otherDocument.issuedOn", parent.otherDocument().issuedOn());
        }
        boolean comparable = child != null && child.birthDate() != null && parent.birthDate() != null;
        if (comparable
                && !parent.birthDate().after(findings.today())
                && parent.birthDate().greatestAgeOn(child.birthDate()) < LEAST_AGE) {
            findings.error(field + ".birthDate", "parent.birthDate.tooYoung");
        }
    }

    private static boolean samePerson(Parent mother, Parent father) {
        return mother.personalId() != null && Objects.equals(mother.personalId(), father.personalId());
    }
}
