package vn.lienthong.dossier.declaration;

/** A paper result is asked for only from a branch that is asked for something (Mẫu 02). */
final class DeathDeliveryRule implements DeathRule {

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        DeathDelivery delivery = declaration.delivery();
        if (delivery == null) {
            return;
        }
        Beneficiary asked =
                declaration.benefit() == null ? null : declaration.benefit().beneficiary();
        check("insuranceResult", delivery.insuranceResult(), asked != null && insuranceDecides(asked), findings);
        check("meritResult", delivery.meritResult(), asked != null && asked.merit() != null, findings);
        check("socialResult", delivery.socialResult(), asked != null && asked.social() != null, findings);
    }

    /** It also stops a monthly benefit before another branch pays. */
    private static boolean insuranceDecides(Beneficiary asked) {
        return asked.insurance() != null
                || (asked.social() != null
                        && asked.social().kinds().contains(SocialBeneficiary.SocialKind.OTHER_MONTHLY_BENEFIT));
    }

    private static void check(String field, DeathDelivery.PaperPlace place, boolean asked, Findings findings) {
        if (!asked && place != null && place != DeathDelivery.PaperPlace.NONE) {
            findings.error("delivery." + field, "delivery.notRequested");
        }
    }
}
