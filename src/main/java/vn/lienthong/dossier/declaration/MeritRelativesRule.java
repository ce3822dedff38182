package vn.lienthong.dossier.declaration;

import java.util.List;
import vn.lienthong.dossier.declaration.MeritRelatives.AdultChild;

/** Relatives of a person with merit: declared where there was merit, children named as grown-up are (NĐ 131/2021, Đ121–123). */
final class MeritRelativesRule implements DeathRule {
    private static final int OF_AGE = 18;
    private static final String FIELD = "benefit.meritRelatives";

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        BenefitRequest benefit = declaration.benefit();
        if (benefit == null || benefit.meritRelatives() == null) {
            return;
        }
        if (benefit.beneficiary() != null && benefit.beneficiary().merit() == null) {
            findings.error(FIELD, "meritRelatives.noMerit");
        }
        for (int i = 0; i < benefit.meritRelatives().all().size(); i++) {
            var relative = benefit.meritRelatives().all().get(i);
            if (relative != null) {
                findings.pastOrToday(FIELD + ".all[" + i + "].birthDate", relative.birthDate());
            }
        }
        List<AdultChild> children = benefit.meritRelatives().adultChildren();
        for (int i = 0; i < children.size(); i++) {
            boolean minor = children.get(i) != null
                    && children.get(i).birthDate() != null
                    && children.get(i).birthDate().greatestAgeOn(findings.today()) < OF_AGE;
            if (minor) {
                findings.error(FIELD + ".adultChildren[" + i + "].birthDate", "adultChild.minor");
            }
        }
    }
}
