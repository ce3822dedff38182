package vn.lienthong.procedure.web;

/**
 * A paper handed in.
 *
 * @param documentId what it is opened by
 * @param kind what it is
 * @param fileName name of the file
 * @param kilobytes its size, rounded up
 * @param sha256 its fingerprint, hex
 */
public record PartRow(long documentId, String kind, String fileName, long kilobytes, String sha256) {}
