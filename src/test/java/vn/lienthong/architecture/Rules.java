package vn.lienthong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ejb.Startup;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vn.lienthong.architecture.Layout.Place;
import vn.lienthong.platform.StartUp;

/** Which class may know which (design.md §3). */
final class Rules {
    private static final String ENGINE_API = "org.camunda.";
    private static final String DELEGATE_API = "org.camunda.bpm.engine.delegate";

    private final Layout product;
    private final Layout simulators;

    Rules(Layout product, Layout simulators) {
        this.product = product;
        this.simulators = simulators;
    }

    ArchRule everyClassLivesInAKnownFolder() {
        return classes()
                .that(are(
                        "of the product",
                        c -> product.has(c) && !c.getSimpleName().equals("package-info")))
                .should(new ArchCondition<JavaClass>("live in a folder of design.md §3") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean known =
                                product.place(item).filter(Place::isKnown).isPresent();
                        events.add(new SimpleConditionEvent(item, known, item.getDescription() + " does not"));
                    }
                });
    }

    ArchRule featuresLookDown() {
        return classes()
                .that(are("of a feature, its web edge included", this::isFeature))
                .should(know("only features below their own", (from, to) -> to.filter(Place::isFeature)
                        .filter(target -> !mayKnow(from, target))
                        .isEmpty()));
    }

    private static boolean mayKnow(Place from, Place to) {
        return from.folder().equals(to.folder())
                || to.line() < from.line()
                || to.folder().equals(Layout.NEIGHBOURS.get(from.folder()));
    }

    ArchRule nobodyKnowsTheEngine() {
        return classes()
                .that(are("outside the engine", c -> product.has(c) && !product.isIn(Layout.ENGINE, c)))
                .should(know("nothing of the engine", (from, to) -> to.filter(
                                target -> target.folder().equals(Layout.ENGINE))
                        .isEmpty()));
    }

    ArchRule nobodyKnowsAWebEdge() {
        return classes()
                .that(are("of the product", product::has))
                .should(know("no web edge but their own", (from, to) -> to.filter(Place::web)
                        .filter(target -> !target.equals(from))
                        .isEmpty()));
    }

    ArchRule onlyWebEdgesKnowWhatPagesShare() {
        return classes()
                .that(are("no web edge", c -> product.has(c) && !product.isWeb(c) && !product.isIn(Layout.UI, c)))
                .should(know("nothing of the pages", (from, to) -> to.filter(
                                target -> target.folder().equals(Layout.UI))
                        .isEmpty()));
    }

    ArchRule whatPagesShareKnowsThePlatformOnly() {
        return classes()
                .that(are("shared by pages", c -> product.isIn(Layout.UI, c)))
                .should(know("nothing of ours but the platform", (from, to) -> to.filter(target ->
                                !target.equals(from) && !target.folder().equals(Layout.PLATFORM))
                        .isEmpty()));
    }

    ArchRule platformKnowsNothingOfOurs() {
        return classes()
                .that(are("of the platform", c -> product.isIn(Layout.PLATFORM, c)))
                .should(know("nothing of ours", (from, to) -> to.filter(
                                target -> !target.folder().equals(Layout.PLATFORM))
                        .isEmpty()));
    }

    ArchRule featuresFormNoCycle() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass item) {
                        return product.place(item)
                                .filter(place -> !place.web())
                                .map(place -> SliceIdentifier.of(place.folder()))
                                .orElseGet(SliceIdentifier::ignore);
                    }

                    @Override
                    public String getDescription() {
                        return "folders without their web edges";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    ArchRule camundaStaysInTheEngine() {
        return classes()
                .that(are("outside the engine", c -> product.has(c) && !product.isIn(Layout.ENGINE, c)))
                .should(depend(
                        "on nothing of Camunda but, in procedure, its delegate API",
                        (from, target) -> !target.startsWith(ENGINE_API)
                                || product.isIn("procedure", from) && isIn(DELEGATE_API, target)));
    }

    ArchRule camundaInternalsStayInTheEngine() {
        return classes()
                .that(are("outside the engine", c -> product.has(c) && !product.isIn(Layout.ENGINE, c)))
                .should(depend(
                        "on no class of Camunda's impl packages",
                        (from, target) -> !(target.startsWith(ENGINE_API) && target.contains(".impl."))));
    }

    ArchRule simulatorsKnowTheProductByUrlOnly() {
        return classes()
                .that(are("of the simulators", simulators::has))
                .should(depend("on nothing of the product", (from, target) -> !isIn(product.root(), target)));
    }

    ArchRule productDoesNotKnowTheSimulators() {
        return classes()
                .that(are("of the product", product::has))
                .should(depend("on nothing of the simulators", (from, target) -> !isIn(simulators.root(), target)));
    }

    ArchRule entitiesLiveInsideFeatures() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(are("of the product", product::has))
                .should(new ArchCondition<JavaClass>("live inside a feature, not in its web edge") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean inside = isFeature(item) && !product.isWeb(item);
                        events.add(new SimpleConditionEvent(item, inside, item.getDescription() + " is elsewhere"));
                    }
                });
    }

    ArchRule whatStartsWithTheServerSaysWhyItFails() {
        return classes()
                .that()
                .areAnnotatedWith(Startup.class)
                .and(are("of the product", product::has))
                .should(new ArchCondition<JavaClass>("start by way of StartUp") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean told = item.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(StartUp.class));
                        events.add(new SimpleConditionEvent(item, told, item.getDescription() + " fails in silence"));
                    }
                });
    }

    private boolean isFeature(JavaClass javaClass) {
        return product.place(javaClass).filter(Place::isFeature).isPresent();
    }

    private ArchCondition<JavaClass> know(String what, BiPredicate<Place, Optional<Place>> allowed) {
        return new ArchCondition<>("know " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Place from = product.place(item).orElse(new Place("", false));
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    boolean fine = allowed.test(from, product.place(dependency.getTargetClass()));
                    events.add(new SimpleConditionEvent(item, fine, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> depend(String what, BiPredicate<JavaClass, String> allowed) {
        return new ArchCondition<>("depend " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getName();
                    events.add(new SimpleConditionEvent(item, allowed.test(item, target), dependency.getDescription()));
                }
            }
        };
    }

    private static boolean isIn(String packageName, String className) {
        return className.startsWith(packageName + ".");
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe("are " + description, predicate);
    }
}
