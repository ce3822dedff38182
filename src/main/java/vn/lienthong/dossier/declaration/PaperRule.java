package vn.lienthong.dossier.declaration;

import java.time.LocalDate;
import java.util.List;

/** Papers named in the form carry possible dates; what is asked for on delivery was asked for at all. */
final class PaperRule implements BirthRule {

    @Override
    public void check(BirthDeclaration declaration, Findings findings) {
        if (declaration.marriageCertificate() != null) {
            findings.pastOrToday(
                    "marriageCertificate.issuedOn",
                    declaration.marriageCertificate().issuedOn());
        }
        if (declaration.healthInsurance() != null
                && declaration.healthInsurance().poorHouseholdCertificate() != null) {
            findings.pastOrToday(
                    "healthInsurance.poorHouseholdCertificate.issuedOn",
                    declaration.healthInsurance().poorHouseholdCertificate().issuedOn());
        }
        checkCardDelivery(declaration, findings);
        if (declaration.childbirthSupport() != null) {
            checkEarlierChildren(declaration, findings);
        }
    }

    private static void checkCardDelivery(BirthDeclaration declaration, Findings findings) {
        boolean refused = declaration.identityCard() != null
                && Boolean.FALSE.equals(declaration.identityCard().requested());
        Delivery.IdentityCard place =
                declaration.delivery() == null ? null : declaration.delivery().identityCard();
        if (refused && place != null && place != Delivery.IdentityCard.NONE) {
            findings.error("delivery.identityCard", "delivery.identityCard.notRequested");
        }
    }

    private static void checkEarlierChildren(BirthDeclaration declaration, Findings findings) {
        List<EarlierChild> children = declaration.childbirthSupport().earlierChildren();
        LocalDate birth =
                declaration.child() == null ? null : declaration.child().birthDate();
        for (int i = 0; i < children.size(); i++) {
            PartialDate earlier =
                    children.get(i) == null ? null : children.get(i).birthDate();
            String field = "childbirthSupport.earlierChildren[" + i + "].birthDate";
            findings.pastOrToday(field, earlier);
            boolean later = earlier != null && birth != null && earlier.after(birth);
            if (later && !earlier.after(findings.today())) {
                findings.error(field, "earlierChild.later");
            }
        }
    }
}
