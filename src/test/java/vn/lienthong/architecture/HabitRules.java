package vn.lienthong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Habits of design.md §5 and §8 that byte code shows: who asks for the time, and what classes are called. */
final class HabitRules {
    private static final List<String> EMPTY_NAMES = List.of("Impl", "Manager", "Helper", "Util", "Utils");
    private static final Set<String> SYSTEM_TIME = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> OWN_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private final List<Layout> layouts;

    /** @param layouts whose code is ours */
    HabitRules(List<Layout> layouts) {
        this.layouts = layouts;
    }

    ArchRule onlyThePlatformAsksTheTime() {
        return classes()
                .that(DescribedPredicate.describe("are ours and not of the platform", this::mustAskTheClock))
                .should(new ArchCondition<JavaClass>("ask nothing but the injected Clock what time it is") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                            boolean asks =
                                    access.getTarget() instanceof CodeUnitAccessTarget target && asksTheMachine(target);
                            events.add(new SimpleConditionEvent(item, !asks, access.getDescription()));
                        }
                    }
                });
    }

    private boolean mustAskTheClock(JavaClass javaClass) {
        return layouts.stream().anyMatch(layout -> layout.has(javaClass) && !layout.isIn(Layout.PLATFORM, javaClass));
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean withoutArguments = target.getRawParameterTypes().isEmpty();
        if (owner.isEquivalentTo(System.class)) {
            return SYSTEM_TIME.contains(name);
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return OWN_CLOCKS.contains(name);
        }
        if (owner.isAssignableTo(Calendar.class)) {
            return name.equals("getInstance") || name.equals("<init>");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && withoutArguments;
        }
        return owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    ArchRule namesSayWhatAClassIs() {
        return classes()
                .that(DescribedPredicate.describe("are ours", this::isOurs))
                .should(new ArchCondition<JavaClass>("not be called " + String.join(", ", EMPTY_NAMES)) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean fine = emptyName(item)
                                .filter(ending -> !inherited(item, ending))
                                .isEmpty();
                        events.add(new SimpleConditionEvent(item, fine, item.getDescription() + " is"));
                    }
                });
    }

    private boolean isOurs(JavaClass javaClass) {
        return layouts.stream().anyMatch(layout -> layout.has(javaClass));
    }

    private static Optional<String> emptyName(JavaClass javaClass) {
        return EMPTY_NAMES.stream()
                .filter(ending -> javaClass.getSimpleName().endsWith(ending))
                .findFirst();
    }

    /** Our version of somebody else's TransactionManager is one. */
    private boolean inherited(JavaClass javaClass, String ending) {
        return Stream.concat(javaClass.getAllRawSuperclasses().stream(), javaClass.getAllRawInterfaces().stream())
                .anyMatch(type -> !isOurs(type) && type.getSimpleName().endsWith(ending));
    }
}
