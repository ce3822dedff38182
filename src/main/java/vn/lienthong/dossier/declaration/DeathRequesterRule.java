package vn.lienthong.dossier.declaration;

/** Who declares a death is alive and another person; relatives come first (Luật Hộ tịch 2014, Đ33). */
final class DeathRequesterRule implements DeathRule {

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        DeathRequester requester = declaration.requester();
        if (requester == null) {
            return;
        }
        findings.pastOrToday("requester.birthDate", requester.birthDate());
        PersonalId id = requester.personalId();
        Deceased deceased = declaration.deceased();
        if (id != null && deceased != null && id.equals(deceased.personalId())) {
            findings.error("requester.personalId", "requester.isDeceased");
        }
        if (id != null
                && requester.birthDate() != null
                && id.birthYearByDigits() != requester.birthDate().year()) {
            findings.warning("requester.personalId", "personalId.year");
        }
        if (requester.relation() != null && !requester.relation().relative()) {
            findings.warning("requester.relation", "requester.noRelative");
        }
    }
}
