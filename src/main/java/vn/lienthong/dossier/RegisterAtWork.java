package vn.lienthong.dossier;

/**
 * Whether a register is being written for a dossier: what it will say is not known yet, and once it is written it stands (Luật
 * Hộ tịch 2014, Đ14), so a dossier is not taken back in between.
 */
public interface RegisterAtWork {
    /** @return whether the register was asked and has not said what it did */
    boolean on(String dossierCode);
}
