package vn.lienthong.dossier;

/**
 * The procedure that waited for a supplement took another way at the very moment it came, for example because its last day
 * was over. All of the taking is rolled back; taken again, it finds what the procedure does now.
 */
public class SupplementMovedOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SupplementMovedOn(String dossierCode, Throwable cause) {
        super("DOSSIER-014 " + dossierCode + " moved on", cause);
    }
}
