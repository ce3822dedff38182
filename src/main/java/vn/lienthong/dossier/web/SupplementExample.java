package vn.lienthong.dossier.web;

/** What an invented citizen hands in, for the API's documentation. */
final class SupplementExample {
    static final String RESIDENCE =
            """
            {"procedure":"RESIDENCE_REGISTRATION","submittedAt":"2026-11-25T09:00:00+07:00",
             "parts":[{"kind":"RESIDENCE_CONSENT","fileName":"y-kien-dong-y.pdf","contentType":"application/pdf","content":"JVBERi0xLjQ="}],
             "note":"Chủ hộ đã ký đồng ý."}""";

    private SupplementExample() {}
}
