package vn.lienthong.agency.population;

import java.time.LocalDate;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Sex;

/**
 * What the population registry needs to give a newborn its personal number (Luật Căn cước 2023; NĐ 63/2024, Đ8), and
 * no more.
 *
 * @param unitCode commune that registers the birth
 * @param motherPersonalId null for a foreign or unknown mother
 * @param fatherPersonalId null for a foreign or unknown father
 * @param birthNotificationNumber number of the Giấy chứng sinh, or null
 */
public record PersonalIdApplication(
        String unitCode,
        Newborn child,
        PersonalId motherPersonalId,
        PersonalId fatherPersonalId,
        String birthNotificationNumber) {

    /** @param birthPlace one line of text */
    public record Newborn(
            String fullName, Sex sex, LocalDate birthDate, String birthPlace, String ethnicity, String nationality) {}

    /** @param personalId 12 digits, issued by the registry, never invented here */
    public record Result(PersonalId personalId) {}
}
