package vn.lienthong.dossier.web;

/**
 * A paper handed in.
 *
 * @param kind what it is
 * @param fileName name of the file
 * @param contentType its type
 * @param kilobytes its size, rounded up
 * @param sha256 its fingerprint, hex
 */
public record PartRow(String kind, String fileName, String contentType, long kilobytes, String sha256) {}
