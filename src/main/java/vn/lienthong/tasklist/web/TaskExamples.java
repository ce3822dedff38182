package vn.lienthong.tasklist.web;

/** Examples in the API's description. */
final class TaskExamples {
    static final String LIST =
            """
            {"items":[{"id":"5f0c9a52-0d5e-11f1-9d3b-0242ac120002","dossierCode":"H79.901-261123-0007",
            "portalNumber":"G22.99.08-261123-0007","subject":"Nguyễn Minh An","procedure":"BIRTH_REGISTRATION",
            "task":"Task_VerifyDossier","name":"Kiểm tra hồ sơ","unit":"79901","role":"CIVIL_STATUS",
            "dueAt":"2026-11-24T10:00:00+07:00","createdAt":"2026-11-23T10:00:00+07:00","claimedBy":null,
            "decisions":["ACCEPT","REFUSE"]}],"total":1}""";

    static final String ACCEPT = "{\"decision\":\"ACCEPT\",\"reason\":null,\"legalGround\":null}";

    static final String REFUSE =
            """
            {"decision":"REFUSE","reason":"Trẻ đã được đăng ký khai sinh tại Xã Suối Trong.",
            "legalGround":"Luật Hộ tịch 2014, Điều 12"}""";

    static final String COMPLETED =
            """
            {"id":"5f0c9a52-0d5e-11f1-9d3b-0242ac120002","dossierCode":"H79.901-261123-0007","decision":"ACCEPT"}""";

    private TaskExamples() {}
}
