package vn.lienthong.dossier.declaration;

/** A rule over several fields of Mẫu số 02, or over a field and the day; says nothing about fields that are absent. */
interface DeathRule {
    /**
     * Looks at a declaration, however incomplete.
     *
     * @param findings takes what is found, fields named relative to the declaration, and knows the day
     */
    void check(DeathDeclaration declaration, Findings findings);
}
