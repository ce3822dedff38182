package vn.lienthong.tasklist;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.platform.FieldFault;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.security.Actor;
import vn.lienthong.security.ActorKind;
import vn.lienthong.security.CurrentActor;
import vn.lienthong.security.Grant;
import vn.lienthong.security.Role;
import vn.lienthong.security.Scope;

/** A desk without database and engine: one officer, his tasks, and a list of all that was told to others, in order. */
final class FakeDesk {
    static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    final List<Object> told = new ArrayList<>();
    final Map<String, OfficerTask> rows = new HashMap<>();
    List<FieldFault> unusable = List.of();
    Role actedAs;
    TaskResult objection;
    /** As the models have them. */
    private static final Map<String, List<String>> DECISIONS = Map.of(
            "Task_VerifyDossier", List.of("ACCEPT", "REFUSE", "ASK_SUPPLEMENT", "ASK_MARITAL_STATUS"),
            "Task_SignBirthCertificate", List.of("SIGN", "SEND_BACK"));

    private final String officer;
    private final Scope scope;

    FakeDesk(String officer, Grant... grants) {
        this.officer = officer;
        this.scope = new Scope(List.of(grants));
    }

    OfficerTask open(String id, String taskKey, Role role) {
        var opened = new OpenedTask(
                id,
                "H79.901-261123-0001",
                "BIRTH_REGISTRATION",
                taskKey,
                "Việc",
                role.name(),
                DECISIONS.get(taskKey),
                NOW.plusSeconds(3600));
        var task = new OfficerTask(opened, "79901", NOW);
        rows.put(id, task);
        return task;
    }

    ClaimTask claimTask() {
        var useCase = new ClaimTask();
        useCase.tasks = tasks();
        useCase.current = current();
        useCase.trail = trail();
        useCase.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return useCase;
    }

    ReleaseTask releaseTask() {
        var useCase = new ReleaseTask();
        useCase.tasks = tasks();
        useCase.current = current();
        useCase.trail = trail();
        return useCase;
    }

    CompleteTask completeTask() {
        var useCase = new CompleteTask();
        useCase.tasks = tasks();
        useCase.current = current();
        useCase.trail = trail();
        useCase.inbox = inbox();
        useCase.decided = new FakeEvent();
        useCase.objections = objections();
        useCase.checks = new DecisionChecks() {
            @Override
            List<FieldFault> faults(OfficerDecided decided) {
                return unusable;
            }
        };
        return useCase;
    }

    List<Act> acts() {
        return told.stream().filter(Act.class::isInstance).map(Act.class::cast).toList();
    }

    private DecisionObjections objections() {
        return new DecisionObjections() {
            @Override
            Optional<TaskResult> against(OfficerTask task, TaskDecision decision) {
                return Optional.ofNullable(objection);
            }
        };
    }

    private OfficerTasks tasks() {
        return new OfficerTasks() {
            @Override
            Optional<OfficerTask> lock(String taskId) {
                return Optional.ofNullable(rows.get(taskId));
            }
        };
    }

    private TaskInbox inbox() {
        return new TaskInbox() {
            @Override
            public void complete(String taskId, Map<String, Object> variables) {
                told.add(variables);
                rows.remove(taskId);
            }

            @Override
            public void moveDue(String taskId, Instant due) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private CurrentActor current() {
        return new CurrentActor() {
            @Override
            public Actor get() {
                return new Actor(ActorKind.OFFICER, officer, "Trần Văn Bình", null, null, "test");
            }

            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public void actsAs(Role role, String unitCode) {
                actedAs = role;
            }
        };
    }

    private AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void record(Act act) {
                told.add(act);
            }
        };
    }

    private final class FakeEvent implements Event<OfficerDecided> {
        @Override
        public void fire(OfficerDecided event) {
            told.add(event);
        }

        @Override
        public <U extends OfficerDecided> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OfficerDecided> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<OfficerDecided> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OfficerDecided> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OfficerDecided> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
