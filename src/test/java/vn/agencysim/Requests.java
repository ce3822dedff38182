package vn.agencysim;

import java.util.UUID;

/** Requests as the product sends them. */
final class Requests {
    private Requests() {}

    static String residenceRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"REGISTER_RESIDENCE","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "unitCode":"79902","child":{"fullName":"Trần Minh An","personalId":"079226000001","sex":"MALE","birthDate":"2026-11-02"},
            "householder":{"fullName":"Trần Văn Nam","personalId":"079090000001","relation":"CHILD"},
            "address":{"country":"VN","provinceCode":"79","communeCode":"79902","detail":"Số 1"},
            "birthCertificate":{"entryNumber":"1","registeredOn":"2026-11-20","sha256":"00"}}}"""
                .formatted(key, dossier);
    }

    static String birthRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"RECORD_BIRTH","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "unitCode":"79902","child":{"fullName":"Trần Minh An","personalId":"079226000001","sex":"MALE","birthDate":"2026-11-02"},
            "mother":{"fullName":"Lê Thị Hoa","personalId":null,"birthDate":"1999"},"father":null,
            "requester":{"fullName":"Lê Thị Hoa","personalId":"079199000001","relation":"MOTHER"},
            "signedBy":"Phạm Quốc Việt","signedAt":"2026-11-20T10:00:00+07:00"}}"""
                .formatted(key, dossier);
    }

    static String cardRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"ISSUE_HEALTH_CARD","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "child":{"fullName":"Trần Minh An","personalId":"079226000001","sex":"MALE","birthDate":"2026-11-02"},
            "firstCareFacilityCode":"79005","address":{"country":"VN","provinceCode":"79","communeCode":"79902","detail":"Số 1"},
            "poorHouseholdCertificate":null,
            "birthCertificate":{"entryNumber":"1","registeredOn":"2026-11-20","sha256":"00"}}}"""
                .formatted(key, dossier);
    }

    static String numberRequest(String key, String dossier) {
        return """
            {"requestKey":"%s","operation":"ISSUE_PERSONAL_ID","dossierCode":"%s","portalNumber":null,"sentAt":null,"payload":{
            "unitCode":"01904","child":{"fullName":"Trần Minh An","sex":"FEMALE","birthDate":"2026-11-02","birthPlace":null,
            "ethnicity":"Kinh","nationality":"Việt Nam"},"motherPersonalId":null,"fatherPersonalId":null,
            "birthNotificationNumber":null}}"""
                .formatted(key, dossier);
    }

    static String paymentRequest(String key, String operation, String dossier) {
        return """
            {"requestKey":"%s","operation":"%s","dossierCode":"%s","payload":{"kind":"FUNERAL_ALLOWANCE","amount":25300000,
            "deceased":{"fullName":"Lê Văn Tư","personalId":"079045000001"},"recipient":{"fullName":"Lê Thị Hoa"},
            "unknown":[{"x":1}],"stopDecision":null}}"""
                .formatted(key, operation, dossier);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
