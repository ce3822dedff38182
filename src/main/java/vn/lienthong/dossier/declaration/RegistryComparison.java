package vn.lienthong.dossier.declaration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Đối chiếu với CSDLQGVDC: a declared person beside the registry's, field by field. Spelling counts (accents too), capitals,
 * spaces and the encoding of accents do not; dates are compared as far as the less precise one goes. Fields that are in
 * neither are left out of the result.
 */
public final class RegistryComparison {
    private RegistryComparison() {}

    /** {@return the requester's fields, paths beginning with {@code requester}} */
    public static List<ComparedField> of(DeclaredRequester declared, RegistryPerson registry) {
        return person("requester", declared.fullName(), declared.birthDate(), declared.residence(), registry);
    }

    /**
     * Compares what every form says of a person.
     *
     * @param path where the person stands in the declaration
     * @return the person's fields
     */
    public static List<ComparedField> person(
            String path, String fullName, PartialDate birthDate, Residence residence, RegistryPerson registry) {
        return Stream.concat(
                        who(path, fullName, birthDate, registry),
                        residence(path + ".residence", residence, registry.residence()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Compares a parent.
     *
     * @param path where the parent stands in the declaration: {@code mother} or {@code father}
     * @return the parent's fields
     */
    public static List<ComparedField> of(String path, Parent declared, RegistryPerson registry) {
        Stream<ComparedField> origin = Stream.of(
                text(path + ".ethnicity", declared.ethnicity(), registry.ethnicity()),
                compare(
                        path + ".nationality",
                        declared.nationality(),
                        registry.nationality(),
                        Function.identity(),
                        RegistryComparison::sameNationality));
        return Stream.of(
                        who(path, declared.fullName(), declared.birthDate(), registry),
                        origin,
                        residence(path + ".residence", declared.residence(), registry.residence()))
                .flatMap(fields -> fields)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<ComparedField> who(String path, String name, PartialDate birthDate, RegistryPerson registry) {
        return Stream.of(
                text(path + ".fullName", name, registry.fullName()),
                compare(
                        path + ".birthDate",
                        birthDate,
                        registry.birthDate(),
                        PartialDate::toString,
                        PartialDate::agreesWith));
    }

    /** {@return the fields of the deceased, paths beginning with {@code deceased}} */
    public static List<ComparedField> of(Deceased declared, RegistryPerson registry) {
        Stream<ComparedField> origin = Stream.of(
                compare("deceased.sex", declared.sex(), registry.sex(), Sex::name, (one, other) -> one == other),
                text("deceased.ethnicity", declared.ethnicity(), registry.ethnicity()),
                compare(
                        "deceased.nationality",
                        declared.nationality(),
                        registry.nationality(),
                        Function.identity(),
                        RegistryComparison::sameNationality));
        return Stream.of(
                        who("deceased", declared.fullName(), declared.birthDate(), registry),
                        origin,
                        residence("deceased.lastResidence", declared.lastResidence(), registry.residence()))
                .flatMap(fields -> fields)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<ComparedField> residence(String path, Residence declared, Address registry) {
        // The registry's address is the permanent one and says nothing about where else somebody stays.
        Address fetched = declared == null || declared.kind() == Residence.Kind.PERMANENT ? registry : null;
        Address stated = declared == null ? null : declared.address();
        String address = path + ".address";
        return Stream.of(
                part(address + ".country", stated, fetched, Address::country),
                part(address + ".provinceCode", stated, fetched, Address::provinceCode),
                part(address + ".communeCode", stated, fetched, Address::communeCode),
                part(address + ".detail", stated, fetched, Address::detail));
    }

    private static ComparedField part(String path, Address one, Address other, Function<Address, String> component) {
        return text(path, one == null ? null : component.apply(one), other == null ? null : component.apply(other));
    }

    private static ComparedField text(String path, String declared, String fetched) {
        return compare(path, declared, fetched, Function.identity(), (one, other) -> folded(one)
                .equals(folded(other)));
    }

    private static <T> ComparedField compare(
            String path, T declared, T fetched, Function<T, String> shown, BiPredicate<T, T> same) {
        if (declared == null && fetched == null) {
            return null;
        }
        if (fetched == null) {
            return new ComparedField(path, shown.apply(declared), null, ComparedField.State.DECLARED);
        }
        if (declared == null) {
            return new ComparedField(path, null, shown.apply(fetched), ComparedField.State.FETCHED);
        }
        ComparedField.State state =
                same.test(declared, fetched) ? ComparedField.State.SAME : ComparedField.State.DIFFERENT;
        return new ComparedField(path, shown.apply(declared), shown.apply(fetched), state);
    }

    private static boolean sameNationality(String one, String other) {
        return folded(one).equals(folded(other)) || (Nationality.vietnamese(one) && Nationality.vietnamese(other));
    }

    private static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
