package vn.lienthong.dossier.declaration;

/** The person who asks is the parent they say they are; into their VNeID alone the child's data may be put. */
final class RequesterRule implements BirthRule {
    private static final int LEVEL_NEEDED = 2;

    @Override
    public void check(BirthDeclaration declaration, Findings findings) {
        Requester requester = declaration.requester();
        if (requester == null) {
            return;
        }
        findings.pastOrToday("requester.birthDate", requester.birthDate());
        if (requester.relation() != null) {
            checkRelation(declaration, requester, findings);
        }
        VneidIntegration integration = declaration.vneidIntegration();
        if (integration != null && Boolean.TRUE.equals(integration.requested())) {
            checkIntegration(requester, integration, findings);
        }
    }

    private static void checkRelation(BirthDeclaration declaration, Requester requester, Findings findings) {
        switch (requester.relation()) {
            case MOTHER -> checkIsParent("mother", declaration.mother(), declaration.father(), requester, findings);
            case FATHER -> checkIsParent("father", declaration.father(), declaration.mother(), requester, findings);
            case GUARDIAN -> checkIsNoParent(declaration, requester, findings);
        }
    }

    private static void checkIsParent(
            String field, Parent claimed, Parent other, Requester requester, Findings findings) {
        if (claimed == null) {
            // Without any parent the declaration is already told to name one.
            if (other != null) {
                findings.error("requester.relation", "requester.relation.undeclared");
            }
            return;
        }
        if (claimed.deceased()) {
            findings.error(field + ".deceased", "requester.deceased");
        }
        if (claimed.personalId() == null && claimed.otherDocument() != null) {
            findings.error(field + ".personalId", "requester.parentWithoutId");
        } else if (differ(claimed.personalId(), requester.personalId())) {
            findings.error("requester.personalId", "requester.otherPerson");
        }
    }

    private static void checkIsNoParent(BirthDeclaration declaration, Requester requester, Findings findings) {
        boolean parent = isPerson(declaration.mother(), requester.personalId())
                || isPerson(declaration.father(), requester.personalId());
        if (parent) {
            findings.error("requester.relation", "requester.relation.isParent");
        }
    }

    private static void checkIntegration(Requester requester, VneidIntegration integration, Findings findings) {
        if (requester.eidLevel() != null && requester.eidLevel() < LEVEL_NEEDED) {
            findings.error("vneidIntegration.requested", "vneidIntegration.level");
        }
        if (integration.into() != null && requester.relation() != null && integration.into() != requester.relation()) {
            findings.error("vneidIntegration.into", "vneidIntegration.notRequester");
        }
    }

    private static boolean differ(PersonalId one, PersonalId other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean isPerson(Parent parent, PersonalId id) {
        return parent != null && id != null && id.equals(parent.personalId());
    }
}
