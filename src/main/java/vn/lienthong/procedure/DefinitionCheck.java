package vn.lienthong.procedure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.FactKind;
import vn.lienthong.dossier.declaration.Declaration;
import vn.lienthong.dossier.declaration.PartKind;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.GroupDefinition.LimitLine;
import vn.lienthong.platform.GroupDefinition.OutcomeLine;
import vn.lienthong.platform.GroupDefinition.ProcedureLine;
import vn.lienthong.platform.GroupDefinition.RequestLine;
import vn.lienthong.procedure.rule.FeeQuestion;

/**
 * Says at the start what the definition of a linked group speaks of and nobody has, rather than at its first dossier. Looks at
 * the definitions alone: what is made of them may not exist yet.
 */
final class DefinitionCheck {
    private static final List<String> TABLES = List.of("deadlines", "competent-unit", "paper-name");

    private final List<GroupDefinition> groups;
    private final Set<String> delivered;
    private final Set<String> withCode;

    /**
     * @param delivered names of the models and tables, for example {@code bpmn/rules/birth-deadlines.dmn}
     * @param withCode names of the groups that decide for themselves
     */
    DefinitionCheck(List<GroupDefinition> groups, Set<String> delivered, Set<String> withCode) {
        this.groups = List.copyOf(groups);
        this.delivered = Set.copyOf(delivered);
        this.withCode = Set.copyOf(withCode);
    }

    /** @return everything that is missing, one line each; empty if nothing is */
    List<String> faults() {
        return groups.stream()
                .flatMap(group -> Stream.of(
                                files(group),
                                limits(group),
                                requests(group),
                                procedures(group),
                                fields(group),
                                unknown("part", group.form().parts(), name -> is(PartKind.values(), name)))
                        .flatMap(lines -> lines)
                        .map(line -> group.named("group") + ": " + line))
                .toList();
    }

    private Stream<String> files(GroupDefinition group) {
        return Stream.concat(
                        Stream.of(group.named("group") + ".bpmn"),
                        TABLES.stream().map(table -> group.named(table) + ".dmn"))
                .filter(name -> delivered.stream().noneMatch(file -> file.endsWith("/" + name)))
                .map(name -> name + " is missing");
    }

    private Stream<String> limits(GroupDefinition group) {
        Stream<String> ofGroup = Stream.of(group.noticeLimit(), group.totalLimit());
        return unknown(
                "limit",
                Stream.concat(ofGroup, each(group, ProcedureLine::limit))
                        .filter(Objects::nonNull)
                        .toList(),
                name -> groups.stream()
                        .flatMap(each -> each.limits().stream())
                        .map(LimitLine::name)
                        .anyMatch(name::equals));
    }

    private Stream<String> requests(GroupDefinition group) {
        List<RequestLine> lines = group.requests();
        Stream<String> asked = Stream.concat(
                each(group, line -> Optional.ofNullable(line.outcome())
                        .map(OutcomeLine::operation)
                        .orElse(null)),
                each(group, ProcedureLine::correctedBy));
        Stream<String> otherwise = lines.stream()
                .filter(line -> groups.stream()
                        .flatMap(each -> each.requests().stream())
                        .anyMatch(other -> other.operation().equals(line.operation())
                                && !(other.agency().equals(line.agency())
                                        && other.grants().equals(line.grants()))))
                .map(line -> "another group has another " + line.operation());
        return Stream.of(
                        otherwise,
                        unknown("request", asked.toList(), name -> lines.stream()
                                .anyMatch(line -> line.operation().equals(name))),
                        unknown(
                                "agency",
                                lines.stream().map(RequestLine::agency).toList(),
                                name -> is(Agency.values(), name)),
                        unknown(
                                "kind of fact",
                                lines.stream()
                                        .flatMap(line -> line.grants().values().stream())
                                        .toList(),
                                name -> is(FactKind.values(), name)))
                .flatMap(faults -> faults);
    }

    private Stream<String> procedures(GroupDefinition group) {
        List<String> own = group.procedures().stream().map(ProcedureLine::name).toList();
        Stream<String> twice = own.stream()
                .filter(name -> groups.stream()
                                .flatMap(each -> each.procedures().stream())
                                .filter(line -> line.name().equals(name))
                                .count()
                        > 1)
                .map(name -> "there are two " + name);
        return Stream.of(
                        twice,
                        unknown(
                                "procedure",
                                group.procedures().stream()
                                        .flatMap(line -> line.follows().stream())
                                        .toList(),
                                own::contains),
                        unknown(
                                "fee",
                                each(group, ProcedureLine::fee).toList(),
                                name -> is(FeeQuestion.Service.values(), name)))
                .flatMap(faults -> faults);
    }

    /** What the definition reads in the declaration is a field of its record; a group without code must say all of it. */
    private Stream<String> fields(GroupDefinition group) {
        Optional<Class<?>> form = form(group);
        if (form.isEmpty()) {
            return Stream.of("there is no form " + group.form().type());
        }
        Stream<String> read = Stream.of(
                        Stream.ofNullable(group.owner()),
                        each(group, ProcedureLine::askedFor),
                        each(group, ProcedureLine::decidedBy),
                        group.requests().stream()
                                .flatMap(line -> Stream.ofNullable(line.tells()))
                                .flatMap(tells -> tells.values().stream()))
                .flatMap(fields -> fields);
        Stream<String> unsaid = withCode.contains(group.linkedProcedure())
                ? Stream.empty()
                : Stream.concat(
                        group.owner() == null ? Stream.of("it does not say the owner") : Stream.empty(),
                        group.requests().stream()
                                .filter(line -> line.tells() == null)
                                .map(line -> "it does not say what " + line.operation() + " tells"));
        return Stream.concat(unknown("field", read.toList(), field -> isField(form.get(), field)), unsaid);
    }

    private static Optional<Class<?>> form(GroupDefinition group) {
        try {
            Class<?> type = Class.forName(group.form().type(), false, DefinitionCheck.class.getClassLoader());
            return Optional.<Class<?>>of(type)
                    .filter(each -> each.isRecord() && Declaration.class.isAssignableFrom(each));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean isField(Class<?> form, String pointer) {
        Optional<Class<?>> type = Optional.of(form);
        for (String name : pointer.substring(1).split("/")) {
            type = type.filter(Class::isRecord)
                    .flatMap(record -> Arrays.stream(record.getRecordComponents())
                            .filter(component -> component.getName().equals(name))
                            .findFirst())
                    .map(RecordComponent::getType);
        }
        return type.isPresent();
    }

    private static Stream<String> unknown(String what, Collection<String> names, Predicate<String> known) {
        return names.stream().filter(known.negate()).map(name -> "there is no " + what + " " + name);
    }

    private static Stream<String> each(GroupDefinition group, Function<ProcedureLine, String> named) {
        return group.procedures().stream().map(named).filter(Objects::nonNull);
    }

    private static boolean is(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }
}
