package vn.lienthong.agency.hospital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.lienthong.agency.AgencyUnavailable;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

/**
 * A facility's signed Giấy chứng sinh or Giấy báo tử comes in: before the dossier, after it, twice, or revised. It is kept
 * once per revision; dossiers that declared its number are looked at again (NĐ 63/2024, Đ25; L20).
 */
@ApplicationScoped
public class ReceiveHospitalPaper {
    @Inject
    private HospitalKeys keys;

    @Inject
    private HospitalRecords records;

    @Inject
    private MatchHospitalRecord match;

    @Inject
    private Inbox inbox;

    @Inject
    private Validator validator;

    @Inject
    private Clock clock;

    /** What a paper came to. */
    public sealed interface Receipt {
        /** @param duplicate true if this revision was there already; nothing changed then */
        record Kept(String code, int revision, boolean duplicate) implements Receipt {}

        /** Not signed, or by somebody who may not. */
        record NotSigned() implements Receipt {}

        /** This revision was there already and said something else. */
        record OtherContent() implements Receipt {}

        /** @param faults what is wrong with what was signed */
        record Unusable(List<FieldFault> faults) implements Receipt {}
    }

    /**
     * @param inboxId of the stored message
     * @param signed JWS in compact form
     * @throws AgencyUnavailable if the facilities' keys can't be had; to be sent again later
     */
    @Transactional
    public Receipt receive(long inboxId, HospitalRecord.Kind kind, String signed) {
        Optional<String> content = keys.verified(signed);
        if (content.isEmpty()) {
            return new Receipt.NotSigned();
        }
        HospitalPaper paper;
        try {
            paper = read(kind, content.get());
        } catch (JsonRejection unreadable) {
            return new Receipt.Unusable(unreadable.faults());
        }
        List<FieldFault> faults =
                validator.validate(paper).stream().map(FieldFault::of).toList();
        return faults.isEmpty() ? keep(inboxId, kind, paper) : new Receipt.Unusable(faults);
    }

    private static HospitalPaper read(HospitalRecord.Kind kind, String content) {
        return switch (kind) {
            case BIRTH -> Json.read(content, BirthPaper.class);
            case DEATH -> Json.read(content, DeathPaperRecord.class);
        };
    }

    private Receipt keep(long inboxId, HospitalRecord.Kind kind, HospitalPaper paper) {
        String content = Json.write(paper);
        Optional<HospitalRecord> known = records.revisions(kind, paper.code()).stream()
                .filter(each -> each.revision() == paper.revision())
                .findFirst();
        if (known.isPresent() && !known.get().content().equals(content)) {
            return new Receipt.OtherContent();
        }
        if (known.isEmpty()) {
            var stored = new HospitalRecord(kind, paper, content, clock.instant());
            records.add(stored);
            match.received(stored);
        }
        inbox.processed(inboxId, null);
        return new Receipt.Kept(paper.code(), paper.revision(), known.isPresent());
    }
}
