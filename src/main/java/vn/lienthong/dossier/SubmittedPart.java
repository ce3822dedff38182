package vn.lienthong.dossier;

/**
 * A part as it is handed in.
 *
 * @param contentType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param content the file's bytes (base64 on the wire)
 */
public record SubmittedPart(PartKind kind, String fileName, String contentType, byte[] content) {}
