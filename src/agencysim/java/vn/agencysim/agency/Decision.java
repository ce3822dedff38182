package vn.agencysim.agency;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.agencysim.agency.Answer.Kind;
import vn.agencysim.agency.Answer.Missing;
import vn.agencysim.agency.Answer.Wrong;
import vn.agencysim.family.NameMistake;

/**
 * What an agency has decided about a request.
 *
 * @param ground why not; both its fields null when granted
 * @param result what was granted; empty otherwise
 * @param missing what is to be handed in; null unless a supplement is needed
 * @param wrong what is wrong in the certificate; null unless it is returned
 */
record Decision(Kind kind, RefusalGround ground, Object result, List<Missing> missing, List<Wrong> wrong) {
    private static final RefusalGround INCOMPLETE =
            new RefusalGround("Hồ sơ còn thiếu giấy tờ.", "NĐ 63/2024/NĐ-CP, Điều 8, 14; sđ. NĐ 301/2026/NĐ-CP");
    private static final RefusalGround MISTAKE = new RefusalGround(
            "Họ tên trong giấy tờ hộ tịch không khớp với dữ liệu của cơ quan.",
            "NĐ 63/2024/NĐ-CP, Điều 8, 14; sđ. NĐ 301/2026/NĐ-CP");

    static Decision granted(Object result) {
        return new Decision(Kind.GRANTED, new RefusalGround(null, null), result, null, null);
    }

    static Decision rejected(RefusalGround ground) {
        return new Decision(Kind.REJECTED, ground, Map.of(), null, null);
    }

    static Decision pending() {
        RefusalGround ground = new RefusalGround("Hệ thống đang gặp sự cố, sẽ trả lời sau.", null);
        return new Decision(Kind.PENDING, ground, Map.of(), null, null);
    }

    /** Asks for everything this operation may lack, in one list. */
    static Decision supplementNeeded(Operation operation) {
        return new Decision(Kind.SUPPLEMENT_NEEDED, INCOMPLETE, Map.of(), SupplementGround.missing(operation), null);
    }

    /** Sends it back because of the name in the certificate. */
    static Decision returned(Fields asked) {
        String field = asked.text("child.fullName").isPresent() ? "child.fullName" : "deceased.fullName";
        String shown = asked.shown(field);
        Wrong wrong = new Wrong(field, shown, NameMistake.rightFor(shown));
        return new Decision(Kind.RETURNED, MISTAKE, Map.of(), null, List.of(wrong));
    }

    Answer answerTo(ReceivedRequest request, String reference, OffsetDateTime now) {
        return new Answer(
                request.requestKey(),
                kind,
                now,
                reference,
                ground.reason(),
                ground.legalGround(),
                result,
                missing,
                wrong);
    }
}
