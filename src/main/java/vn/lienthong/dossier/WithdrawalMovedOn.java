package vn.lienthong.dossier;

/** The dossier took a step at the very moment it was taken back; nothing is stored, and it may be tried again. */
public class WithdrawalMovedOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WithdrawalMovedOn(String dossierCode, Throwable cause) {
        super("Moved on: " + dossierCode, cause);
    }
}
