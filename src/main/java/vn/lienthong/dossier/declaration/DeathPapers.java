package vn.lienthong.dossier.declaration;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Papers only this form can't do without (NĐ 63/2024, Đ13–14; sđ. NĐ 301/2026, Đ10; Mẫu 02, ghi chú 7, 14); everything else
 * is looked up, the giấy báo tử of a facility too.
 */
final class DeathPapers {
    private DeathPapers() {}

    /** {@return a text for each part that is missing} */
    static Stream<String> missing(DeathDeclaration declaration, Set<PartKind> parts) {
        return Stream.of(
                        substitute(declaration) && !parts.contains(PartKind.DEATH_NOTICE_SUBSTITUTE)
                                ? "parts.deathNoticeSubstitute"
                                : null,
                        agreementOnPaper(declaration) && !parts.contains(PartKind.RECIPIENT_AGREEMENT)
                                ? "parts.recipientAgreement"
                                : null,
                        capacityLost(declaration) && !provenBy(parts) ? "parts.medicalAssessment" : null)
                .filter(Objects::nonNull);
    }

    /** {@return true if what is declared is not a Giấy báo tử but a paper in its place} */
    static boolean substitute(DeathDeclaration declaration) {
        DeathPaper paper =
                declaration.deceased() == null ? null : declaration.deceased().paper();
        return paper != null && paper.kind() != null && paper.kind() != DeathPaper.Kind.DEATH_NOTICE;
    }

    /** {@return true if relatives agreed on paper who receives} */
    static boolean agreementOnPaper(DeathDeclaration declaration) {
        return relatives(declaration).anyMatch(relative -> relative.confirmedBy() == Relative.ConfirmedBy.PAPER);
    }

    /** {@return true if somebody asks for money because of lost working capacity} */
    static boolean capacityLost(DeathDeclaration declaration) {
        return relatives(declaration).anyMatch(relative -> relative.asksMoney() && relative.capacityLoss());
    }

    private static boolean provenBy(Set<PartKind> parts) {
        return parts.contains(PartKind.MEDICAL_ASSESSMENT)
                || parts.contains(PartKind.EARLIER_MEDICAL_ASSESSMENT)
                || parts.contains(PartKind.SEVERE_DISABILITY_CONFIRMATION);
    }

    private static Stream<Relative> relatives(DeathDeclaration declaration) {
        return declaration.benefit() == null
                ? Stream.empty()
                : declaration.benefit().relatives().stream().filter(Objects::nonNull);
    }
}
