package vn.lienthong.procedure;

/**
 * Contract with the part every group's model has for a citizen who takes the dossier back: an event subprocess that takes
 * the place of whatever still runs (NĐ 118/2025, Đ17).
 */
public final class WithdrawalProcess {
    /** Name of the message that starts it. */
    public static final String DOSSIER_WITHDRAWN = "Msg_DossierWithdrawn";

    private WithdrawalProcess() {}
}
