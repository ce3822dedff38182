/**
 * Tờ khai điện tử: what a citizen declares, field by field as the forms of NĐ 301/2026 ask for it, how it is checked and
 * how it is compared with the registries.
 */
package vn.lienthong.dossier.declaration;
