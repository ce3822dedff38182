package vn.lienthong.dossier.web;

/** Invented families' submissions, for the API's documentation; a test keeps them receivable. */
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

    static final String DEATH =
            """
            {"portalNumber":"G22.99.08-261121-000124","submittedAt":"2026-11-21T10:30:00+07:00","receivingUnit":"79901","form":"DEATH_02",
             "declaration":{
              "recipients":["COMMUNE","RESIDENCE","HEALTH_INSURANCE"],
              "requester":{"fullName":"Trần Thị Mây","personalId":"079192000123","birthDate":"1992-03-08","residence":{"kind":"PERMANENT","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"}},"relation":"CHILD","phone":"0900000001","email":null,"eidLevel":2},
              "deceased":{"fullName":"Trần Văn Suối","personalId":"079050000321","otherDocument":null,"birthDate":"1950","sex":"MALE","ethnicity":"Kinh","nationality":"Việt Nam",
               "lastResidence":{"kind":"PERMANENT","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"}},
               "died":{"date":"2026-11-15","hour":14,"minute":5},"place":{"facilityName":"Bệnh viện Ban Mai","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"1 đường Bình Minh"}},
               "cause":"Bệnh tim","paper":{"kind":"DEATH_NOTICE","name":null,"number":"15/BT","issuedBy":"Bệnh viện Ban Mai","issuedOn":"2026-11-15"}},
              "procedures":["DEATH_REGISTRATION","RESIDENCE_DEREGISTRATION","FUNERAL_ALLOWANCE","SURVIVOR_BENEFIT"],
              "benefit":{"beneficiary":{"social":null,"merit":null,"insurance":{"number":"7905000321","pensionPaidAt":"Bưu điện Suối Trong","voluntaryPaidAt":null}},
               "relatives":[
                {"fullName":"Trần Thị Mây","number":"079192000123","relation":"CHILD","sex":"FEMALE","birthDate":"1992-03-08","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":null,"monthlyIncome":9000000,"asks":"NONE","payment":null,"confirmedBy":"VNEID","undertaker":true,"incapacitated":false,"capacityLoss":false,"deceased":false},
                {"fullName":"Lê Thị Lá","number":"079152000777","relation":"SPOUSE","sex":"FEMALE","birthDate":"1952-05","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":null,"monthlyIncome":0,"asks":"MONTHLY","payment":{"by":"BANK_ACCOUNT","bank":"Ngân hàng Sông Xanh","accountNumber":"900000000123","accountHolder":"LE THI LA"},"confirmedBy":"VNEID","undertaker":false,"incapacitated":false,"capacityLoss":false,"deceased":false},
                {"fullName":"Trần Văn Sóng","number":"079214000555","relation":"CHILD","sex":"MALE","birthDate":"2014-06-01","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":null,"monthlyIncome":0,"asks":"MONTHLY","payment":{"by":"BANK_ACCOUNT","bank":"Ngân hàng Sông Xanh","accountNumber":"900000000123","accountHolder":"Trần Thị Mây"},"confirmedBy":null,"undertaker":false,"incapacitated":false,"capacityLoss":false,"deceased":false},
                {"fullName":"Trần Thị Sương","number":"7912345678","relation":"CHILD","sex":"FEMALE","birthDate":"1985","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":null,"monthlyIncome":0,"asks":"MONTHLY","payment":{"by":"CASH_AT_AGENCY","bank":null,"accountNumber":null,"accountHolder":null},"confirmedBy":null,"undertaker":false,"incapacitated":true,"capacityLoss":false,"deceased":false},
                {"fullName":"Trần Văn Núi","number":null,"relation":"PARENT","sex":"MALE","birthDate":"1925","address":null,"phone":null,"monthlyIncome":null,"asks":null,"payment":null,"confirmedBy":null,"undertaker":false,"incapacitated":false,"capacityLoss":false,"deceased":true}],
               "receivers":[
                {"forRelative":3,"fullName":"Trần Thị Mây","personalId":"079192000123","relation":"Chị ruột","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":null},
                {"forRelative":4,"fullName":"Trần Thị Mây","personalId":"079192000123","relation":"Chị ruột","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":null}],
               "meritRelatives":null,
               "funeral":{"person":{"fullName":"Trần Thị Mây","personalId":"079192000123","relation":"CHILD","address":{"country":"VN","provinceCode":"79","communeCode":"79901","detail":"12 đường Hoa Ban"},"phone":"0900000001"},"organisation":null,"payment":{"by":"BANK_ACCOUNT","bank":"Ngân hàng Sông Xanh","accountNumber":"900000000123","accountHolder":"TRAN THI MAY"}},
               "oneOff":null},
              "delivery":{"electronicStores":["JUSTICE","PUBLIC_SECURITY","FINANCE"],"deathExtractCopies":1,"residenceNotice":"NONE","insuranceResult":"AGENCY","meritResult":"NONE","socialResult":"NONE","postalAddress":null},
              "truthful":true},
             "parts":[]}""";

    private SubmissionExample() {}
}
