package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import vn.agencysim.wire.Address;

/** The agencies' own view of what they are asked: only the fields they need, and these must be there. */
public final class Payloads {
    private Payloads() {}

    /** The newborn as each agency sees it; before the number is issued {@code personalId} is null. */
    public record Child(
            String fullName, String personalId, String sex, LocalDate birthDate, String ethnicity, String nationality) {
        public Child {
            need(fullName, "child.fullName");
            need(birthDate, "child.birthDate");
        }
    }

    /** Someone else named in a request. */
    public record Person(String fullName, String personalId, String relation) {
        public Person {
            need(fullName, "fullName");
        }
    }

    /** Evidence of the birth entry sent to the agencies downstream. */
    public record BirthCertificate(String entryNumber, LocalDate registeredOn, String sha256) {
        public BirthCertificate {
            need(entryNumber, "birthCertificate.entryNumber");
            need(registeredOn, "birthCertificate.registeredOn");
        }
    }

    public record IssuePersonalId(String unitCode, Child child) {
        public IssuePersonalId {
            need(unitCode, "unitCode");
            need(child, "child");
        }
    }

    public record RecordBirth(
            String unitCode, Child child, Person mother, Person father, Person requester, String signedBy) {
        public RecordBirth {
            need(unitCode, "unitCode");
            need(child, "child");
            need(child.personalId(), "child.personalId");
            need(requester, "requester");
            need(signedBy, "signedBy");
        }
    }

    public record RegisterResidence(
            String unitCode, Child child, Person householder, Address address, BirthCertificate birthCertificate) {
        public RegisterResidence {
            need(unitCode, "unitCode");
            need(child, "child");
            need(child.personalId(), "child.personalId");
            need(householder, "householder");
            need(address, "address");
            need(birthCertificate, "birthCertificate");
        }
    }

    public record IssueHealthCard(
            Child child,
            String firstCareFacilityCode,
            Address address,
            JsonNode poorHouseholdCertificate,
            BirthCertificate birthCertificate,
            String temporaryCardNumber) {
        public IssueHealthCard {
            need(child, "child");
            need(child.personalId(), "child.personalId");
            need(firstCareFacilityCode, "firstCareFacilityCode");
            need(birthCertificate, "birthCertificate");
        }
    }

    /** The residence as registered; the identity card waits for it. */
    public record RegisteredResidence(String registrationNumber, Address address) {
        public RegisteredResidence {
            need(registrationNumber, "residence.registrationNumber");
        }
    }

    public record IssueIdentityCard(
            Child child, Person requester, RegisteredResidence residence, BirthCertificate birthCertificate) {
        public IssueIdentityCard {
            need(child, "child");
            need(child.personalId(), "child.personalId");
            need(child.birthDate(), "child.birthDate");
            need(requester, "requester");
            need(residence, "residence");
            need(birthCertificate, "birthCertificate");
        }
    }

    private static void need(Object value, String field) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException("Thiếu " + field + ".");
        }
    }
}
