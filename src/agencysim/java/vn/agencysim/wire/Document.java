package vn.agencysim.wire;

import java.util.Base64;
import vn.agencysim.platform.Json;

/** A paper on the wire: {@code content} in base64, {@code sha256} in hex over the bytes. */
public record Document(String fileName, String contentType, String content, String sha256) {
    /** A PDF with this name. */
    public static Document pdf(String fileName, byte[] bytes) {
        return new Document(fileName, "application/pdf", Base64.getEncoder().encodeToString(bytes), Json.sha256(bytes));
    }

    /** Whether the content is what the hash says. */
    public boolean intact() {
        try {
            return content != null && sha256 != null && sha256.equalsIgnoreCase(Json.sha256(decoded()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] decoded() {
        return Base64.getDecoder().decode(content);
    }
}
