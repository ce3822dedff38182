package vn.lienthong.dossier.web;

/** An invented family's submission, for the API's documentation; a test keeps it receivable. */
final class SubmissionExample {
    static final String BIRTH =
            """
            {"portalNumber":"G22.99.08-261121-000123","submittedAt":"2026-11-21T10:00:00+07:00","receivingUnit":"79901","form":"BIRTH_01",
             "declaration":{
              "recipients":["COMMUNE","RESIDENCE","HEALTH_INSURANCE"],
              "requester":{"fullName":"Trần Minh Quân","personalId":"079095004512","birthDate":"1995-03-14",
               "residence":{"kind":"PERMANENT","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Sen"}},
               "relation":"FATHER","phone":"0901234567","email":null,"eidLevel":2},
              "child":{"fullName":"Trần Ngọc Minh Anh","birthDate":"2026-11-15","birthDateInWords":"Ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu",
               "birthPlace":{"facilityName":"Bệnh viện Phụ sản Hoa Sen","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"1 đường Lúa Vàng"}},
               "sex":"FEMALE","ethnicity":"Kinh","nationality":"Việt Nam",
               "hometown":{"country":"VN","provinceCode":"79","communeCode":"79902","detail":null},
               "birthNotification":{"number":"79001.GCS.00123.26","issuedOn":"2026-11-16","issuedBy":"Bệnh viện Phụ sản Hoa Sen"}},
              "mother":{"fullName":"Lê Thu Hà","personalId":"079196007834","otherDocument":null,"birthDate":"1996-08","ethnicity":"Kinh","nationality":"Việt Nam",
               "residence":{"kind":"PERMANENT","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Sen"}},"deceased":false},
              "father":{"fullName":"Trần Minh Quân","personalId":"079095004512","otherDocument":null,"birthDate":"1995-03-14","ethnicity":"Kinh","nationality":"Việt Nam",
               "residence":{"kind":"PERMANENT","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Sen"}},"deceased":false},
              "marriageCertificate":{"number":"45","bookNumber":"01/2024","issuedOn":"2024-02-20","issuedBy":"UBND Phường Hoa Sen"},
              "residence":{"householderName":"Trần Minh Quân","householderPersonalId":"079095004512","relationToHouseholder":"CHILD",
               "address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Sen"},"circumstance":"PARENT_OWNS","consentBy":"NOT_NEEDED"},
              "healthInsurance":{"firstCareFacilityCode":"79001","firstCareFacilityName":"Bệnh viện Phụ sản Hoa Sen","poorHouseholdCertificate":null},
              "identityCard":{"requested":false},
              "delivery":{"electronicStores":["PORTAL","VNEID"],"birthCertificateCopies":1,"residenceNotice":"NONE","healthCard":"NONE","identityCard":"NONE","postalAddress":null},
              "vneidIntegration":{"requested":true,"into":"FATHER"},
              "childbirthSupport":null,
              "truthful":true},
             "parts":[]}""";

    private SubmissionExample() {}
}
