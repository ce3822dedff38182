package vn.lienthong.agency;

/**
 * A document inside a message.
 *
 * @param content its bytes, base64 on the wire
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record AttachedDocument(String fileName, String contentType, byte[] content, String sha256) {}
