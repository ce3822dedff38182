package vn.lienthong.it.edge;

import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.dossier.Document;
import vn.lienthong.it.edge.AgenciesStub.Received;
import vn.lienthong.platform.Json;

/** Walks a birth over HTTP; the test plays portal, officers and agencies. */
record BirthWalk(EdgeServer server) {
    private static final Api SIGNER = new Api("robot.79901.signer");

    /** @return code of a dossier whose birth is registered */
    String registered(ObjectNode submission) {
        return registered(submission, Portal.newPersonalId());
    }

    /**
     * @param number of the child
     * @return code of a dossier whose birth is registered
     */
    String registered(ObjectNode submission, String number) {
        String code = Portal.submitted(submission);
        register(code, number);
        return code;
    }

    /** Takes a dossier just handed in as far as the entry of the birth and the consent to the residence. */
    void register(String code, String number) {
        sign(code, number);
        grant("civil-status", asked("civil-status", code, 1), entry("giấy cũ"));
        String consent = "{\"consentNumber\":\"VN-1\",\"consentedAt\":\"2026-11-23T09:30:00+07:00\"}";
        grant("vneid", asked("vneid", code, 1), consent);
    }

    /** @return code of a dossier that is signed and about to be entered in the register */
    String signed(ObjectNode submission, String number) {
        String code = Portal.submitted(submission);
        sign(code, number);
        return code;
    }

    private void sign(String code, String number) {
        Portal.accept(code);
        Portal.numberRequest(code);
        grant("population", asked("population", code, 1), "{\"personalId\":\"%s\"}".formatted(number));
        Portal.complete(SIGNER, Portal.signing(code), "SIGN").expect(200);
    }

    /** The residence is registered. */
    void grantResidence(String code) {
        grant(
                "residence",
                asked("residence", code, 1),
                "{\"registrationNumber\":\"79901-2026-000017\",\"registeredOn\":\"2026-11-23\",\"notice\":%s}"
                        .formatted(paper("thông báo")));
    }

    /** The health card is issued. */
    void grantCard(String code, String number, String validTo) {
        grant(
                "health-insurance",
                asked("health-insurance", code, 1),
                "{\"cardNumber\":\"%s\",\"validFrom\":\"2026-11-20\",\"validTo\":\"%s\",\"card\":%s}"
                        .formatted(number, validTo, paper("thẻ")));
    }

    /** Residence and card are rejected on the merits. */
    void refuseWhatFollows(String code) {
        String why = "{\"reason\":\"Không đủ điều kiện\",\"legalGround\":\"NĐ 63/2024, Đ8\"}";
        answer("residence", asked("residence", code, 1), "REJECTED", why);
        answer("health-insurance", asked("health-insurance", code, 1), "REJECTED", why);
    }

    /** @return the agency's request number {@code count} for the dossier, once it has come */
    Received asked(String agency, String code, int count) {
        return eventually(
                        agency + " is asked for " + code,
                        Portal.PATIENCE,
                        () -> server.agencies().of(agency, code).stream()
                                .collect(Collectors.toMap(
                                        Received::key, one -> one, (one, again) -> one, LinkedHashMap::new))
                                .values()
                                .stream()
                                .toList(),
                        list -> list.size() >= count)
                .get(count - 1);
    }

    static void grant(String agency, Received request, String result) {
        answer(agency, request, "GRANTED", "{\"result\":" + result + "}");
    }

    static void answer(String agency, Received request, String kind, String more) {
        ObjectNode body = (ObjectNode) Json.tree(more);
        body.put("requestKey", request.key()).put("kind", kind);
        new Api(agency)
                .post(
                        "agencies/" + agency + "/answers",
                        body.toString(),
                        "Message-Id",
                        UUID.randomUUID().toString())
                .expect(202);
    }

    static String entry(String certificate) {
        return """
                {"entryNumber":"17","bookNumber":"01/2026","registeredOn":"2026-11-23","certificate":%s}"""
                .formatted(paper(certificate));
    }

    static String paper(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Json.write(Map.of(
                "fileName",
                "giay.pdf",
                "contentType",
                "application/pdf",
                "content",
                Base64.getEncoder().encodeToString(bytes),
                "sha256",
                Document.sha256(bytes)));
    }
}
