package vn.lienthong.procedure;

import vn.lienthong.dossier.Document;

/**
 * Kết quả: what a procedure gives.
 *
 * @param number of the entry, registration or card
 * @param resultJson what was granted, without the document's bytes
 * @param document the electronic paper
 */
public record Outcome(String number, String resultJson, Document document) {}
