package vn.lienthong.agency.hospital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.agency.hospital.HospitalCheck.Remark;
import vn.lienthong.agency.hospital.HospitalCheck.State;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.ComparedField;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.SearchText;
import vn.lienthong.platform.MovingClock;

/** Puts a declaration beside the facility's paper, field by field. */
final class HospitalComparison {
    private HospitalComparison() {}

    static HospitalCheck of(BirthDeclaration declared, BirthPaper paper) {
        List<Remark> remarks = remarks(paper);
        PersonalId mother = declared.mother() == null ? null : declared.mother().personalId();
        if (!paper.mother().numbered()) {
            remarks.add(Remark.WITHOUT_PERSONAL_ID);
        } else if (mother != null && !mother.value().equals(paper.mother().personalId())) {
            remarks.add(Remark.OTHER_PERSON);
        }
        if (paper.child().plurality() > 1) {
            remarks.add(Remark.MULTIPLE_BIRTH);
        }
        LocalDate born =
                paper.child().bornAt().atZoneSameInstant(MovingClock.ZONE).toLocalDate();
        return held(
                        paper,
                        remarks,
                        compare(
                                "child.sex",
                                declared.child().sex().name(),
                                paper.child().sex().name()),
                        compare("child.birthDate", declared.child().birthDate().toString(), born.toString()),
                        name(
                                "mother.fullName",
                                declared.mother() == null
                                        ? null
                                        : declared.mother().fullName(),
                                paper.mother().fullName()))
                .withTemporaryCard(paper.child().temporaryCardNumber());
    }

    static HospitalCheck of(DeathDeclaration declared, DeathPaperRecord paper) {
        List<Remark> remarks = remarks(paper);
        String number = paper.deceased().personalId();
        PersonalId known = declared.deceased().personalId();
        if (number == null || number.matches("0*")) {
            remarks.add(Remark.WITHOUT_PERSONAL_ID);
        } else if (known != null && !known.value().equals(number)) {
            remarks.add(Remark.OTHER_PERSON);
        }
        LocalDate died = paper.diedAt().atZoneSameInstant(MovingClock.ZONE).toLocalDate();
        return held(
                paper,
                remarks,
                name(
                        "deceased.fullName",
                        declared.deceased().fullName(),
                        paper.deceased().fullName()),
                compare("deceased.died.date", declared.deceased().died().date().toString(), died.toString()));
    }

    private static List<Remark> remarks(HospitalPaper paper) {
        return paper.revision() > 1 ? new ArrayList<>(List.of(Remark.REVISED)) : new ArrayList<>();
    }

    private static HospitalCheck held(HospitalPaper paper, List<Remark> remarks, ComparedField... fields) {
        return new HospitalCheck(
                State.HELD,
                paper.code(),
                paper.revision(),
                remarks,
                Stream.of(fields).filter(Objects::nonNull).toList(),
                null);
    }

    private static ComparedField name(String path, String declared, String written) {
        if (declared == null || written == null || written.isBlank()) {
            return null;
        }
        boolean same = SearchText.normalise(declared).equals(SearchText.normalise(written));
        return field(path, declared, written, same);
    }

    private static ComparedField compare(String path, String declared, String written) {
        return field(path, declared, written, declared.equals(written));
    }

    private static ComparedField field(String path, String declared, String written, boolean same) {
        return new ComparedField(
                path, declared, written, same ? ComparedField.State.SAME : ComparedField.State.DIFFERENT);
    }
}
