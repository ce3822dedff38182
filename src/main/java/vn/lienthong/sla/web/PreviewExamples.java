package vn.lienthong.sla.web;

/** Examples in the API's description; a test sends each of them. */
final class PreviewExamples {
    static final String BY_UNIT =
            """
            {"unit": "WORKING_DAYS", "amount": 5, "cutOff": "15:00", "calendar": "default",
             "start": "2026-11-16T10:00:00+07:00",
             "pauses": [{"from": "2026-11-17T09:00:00+07:00", "to": "2026-11-17T10:00:00+07:00", "reason": "SUPPLEMENT"}]}""";

    static final String BY_RULE =
            """
            {"rule": "BIRTH_GROUP_TOTAL", "at": "2026-11-16T10:00:00+07:00", "start": "2026-11-16T10:00:00+07:00",
             "pauses": [{"from": "2026-11-17T09:00:00+07:00", "to": null, "reason": "VNEID_CONSENT"}]}""";

    static final String ANSWER =
            """
            {"effectiveStart": "2026-11-16T10:00:00+07:00", "baseDue": "2026-11-23T17:00:00+07:00",
             "due": "2026-11-25T08:30:00+07:00", "remaining": null, "provisional": false,
             "steps": ["Tiếp nhận lúc 10:00 thứ Hai 16/11/2026, không sau 15:00: tính là nhận trong ngày.",
              "Thời hạn theo quy định: 5 ngày làm việc.",
              "Ngày nhận (thứ Hai 16/11/2026) không tính (Bộ luật Dân sự 2015, Điều 147); bắt đầu tính từ 07:30 thứ Ba 17/11/2026.",
              "thứ Ba 24/11/2026 không phải ngày làm việc: Ngày Văn hóa Việt Nam.",
              "Nếu không tạm dừng thì đến hạn lúc 17:00 thứ Hai 23/11/2026, sau 40 giờ được tính.",
              "Từ 07:30 thứ Ba 17/11/2026 đến 09:00 thứ Ba 17/11/2026: tính 1 giờ 30 phút.",
              "Từ 09:00 thứ Ba 17/11/2026 đến 10:00 thứ Ba 17/11/2026 tạm dừng vì chờ bổ sung hồ sơ: không tính 1 giờ.",
              "Từ 10:00 thứ Ba 17/11/2026 đến 08:30 thứ Tư 25/11/2026: tính 38 giờ 30 phút.",
              "Đến hạn lúc 08:30 thứ Tư 25/11/2026."]}""";

    static final String PROBLEM =
            """
            {"type": "urn:lienthong:problem:SLA-001", "status": 422,
             "title": "Yêu cầu có nhiều trường chưa đúng, nên chưa tính được hạn.",
             "detail": "Sửa các trường trong \\"errors\\" rồi gửi lại; không có gì được lưu.",
             "errors": [{"field": "amount", "message": "Phải từ 1 đến 3650."},
              {"field": "start", "message": "Giây phải bằng 0; làm tròn đến phút."}]}""";

    private PreviewExamples() {}
}
