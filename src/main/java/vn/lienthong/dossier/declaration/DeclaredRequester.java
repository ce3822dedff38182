package vn.lienthong.dossier.declaration;

/** Người yêu cầu as any form of the decree describes him; his relation to the child or the deceased is the form's own. */
public interface DeclaredRequester {

    /** {@return họ, chữ đệm, tên} */
    String fullName();

    /** {@return số định danh cá nhân} */
    PersonalId personalId();

    /** {@return ngày sinh} */
    PartialDate birthDate();

    /** {@return nơi cư trú} */
    Residence residence();

    /** {@return điện thoại: {@code 0} and 9–10 digits, or {@code +} and 8–15 digits} */
    String phone();

    /** {@return thư điện tử; {@code null} if there is none} */
    String email();
}
