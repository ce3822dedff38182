package vn.lienthong.bpmn;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A model with one thing made wrong: {@code bpmn-offenders/offender.bpmn}, sound as it lies there, with one text
 * replaced.
 *
 * @param rule name of the rule it breaks
 * @param right the text as it should be
 * @param wrong the text planted instead
 * @param reason what the rule must say
 */
record ModelsOffender(String rule, String right, String wrong, String reason) {
    private static final String SOUND = ModelsFile.text(Path.of("src/test/resources/bpmn-offenders/offender.bpmn"));

    static ModelsFile sound() {
        return file(SOUND);
    }

    ModelsFile model() {
        var text = SOUND.replace(right, wrong);
        if (text.equals(SOUND)) {
            throw new IllegalStateException("nothing planted: " + right);
        }
        return file(text);
    }

    private static ModelsFile file(String xml) {
        return ModelsFile.of("offender.bpmn", xml, Optional.of(ModelsOffenderProcess.class));
    }

    private static ModelsOffender in(String rule, String right, String wrong, String reason) {
        return new ModelsOffender(rule, right, wrong, reason);
    }

    static List<ModelsOffender> all() {
        return List.of(
                in(
                        "file, process and contract have the same name",
                        "\"offender\"",
                        "\"process\"",
                        "process process is not file offender"),
                in(
                        "file, process and contract have the same name",
                        "\"offender\"",
                        "\"process\"",
                        "process process is not contract offender"),
                in(
                        "nodes are the contract's Elements",
                        "Task_LookUp",
                        "Task_LookAway",
                        "Task_LookAway is in the model, not in the code"),
                in(
                        "nodes are the contract's Elements",
                        "Task_LookUp",
                        "Task_LookAway",
                        "Task_LookUp is in the code, not in the model"),
                in(
                        "messages are the contract's Messages",
                        "name=\"Msg_AgencyAnswered\"",
                        "name=\"Msg_AgencyReplied\"",
                        "Msg_AgencyReplied is in the model, not in the code"),
                in(
                        "escalations are the contract's Escalations",
                        "WORK_GRANTED",
                        "WORK_DONE",
                        "WORK_GRANTED is in the code, not in the model"),
                in(
                        "variables are the contract's Variables",
                        "value=\"dossierCode",
                        "value=\"dossierCode child",
                        "child is in the model, not in the code"),
                in(
                        "variables used are declared",
                        "${answerKind ==",
                        "${answerKnd ==",
                        "variable answerKnd is not declared"),
                in(
                        "variables used are declared",
                        "target=\"answerKind\"",
                        "target=\"reply\"",
                        "variable reply is not declared"),
                in(
                        "values of variables are known to the code",
                        "== 'GRANTED'",
                        "== 'GRANT'",
                        "Flow_Granted: answerKind can't be GRANT"),
                in(
                        "values of variables are known to the code",
                        "${'POPULATION'}",
                        "${'POPULATIONS'}",
                        "agency can't be ${'POPULATIONS'}"),
                in(
                        "calls reach a model and speak its variables",
                        "calledElement=\"agency-exchange\"",
                        "calledElement=\"agency-call\"",
                        "Call_AskAgency calls agency-call, no model"),
                in(
                        "called models are those of the caller's deployment",
                        " camunda:calledElementBinding=\"deployment\"",
                        "",
                        "Call_AskAgency calls whatever is deployed last"),
                in(
                        "calls reach a model and speak its variables",
                        "target=\"operation\"",
                        "target=\"deed\"",
                        "Call_AskAgency speaks of deed, unknown to agency-exchange"),
                in(
                        "calls reach a model and speak its variables",
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        "",
                        "Call_AskAgency does not pass the business key on"),
                in(
                        "delegates are the contract's Delegates",
                        "${recordOverdue}",
                        "${recordRefusal}",
                        "recordRefusal is in the model, not in the code"),
                in(
                        "delegates are beans",
                        "${recordOverdue}",
                        "${recordOverDue}",
                        "recordOverDue is no bean of procedure.delegate"),
                in(
                        "limits are the contract's Timers",
                        "'PERSONAL_ID_TROUBLE')}</",
                        "'BIRTH_NOTICE')}</",
                        "BIRTH_NOTICE is in the model, not in the code"),
                in(
                        "calls to other systems are asynchronous",
                        "camunda:asyncBefore=\"true\"",
                        "",
                        "Task_LookUp calls another system in the caller's transaction"),
                in(
                        "asynchronous steps have a list of retries",
                        "<camunda:failedJobRetryTimeCycle>PT5S,PT1M</camunda:failedJobRetryTimeCycle>",
                        "",
                        "Task_LookUp is tried again ''"),
                in(
                        "user tasks have a role",
                        "candidateGroups=\"CIVIL_STATUS\"",
                        "candidateGroups=\"REGISTRAR\"",
                        "Task_ResolvePersonalId is for REGISTRAR, no role"),
                in(
                        "user tasks have a due date",
                        "camunda:dueDate=\"${deadlines.due(execution, 'PERSONAL_ID_TROUBLE')}\"",
                        "",
                        "Task_ResolvePersonalId: '' is not a ${deadlines.…} expression"),
                in(
                        "user tasks have the decisions of the task list",
                        "value=\"RETRY REJECT\"",
                        "value=\"AGAIN\"",
                        "Task_ResolvePersonalId is decided by AGAIN, which the code does not know"),
                in(
                        "timers ask for stored deadlines",
                        "${deadlines.overdue(execution, 'PERSONAL_ID_TROUBLE')}</",
                        "2026-12-24T12:00:00</",
                        "Timer_TroubleOverdue_def: '2026-12-24T12:00:00' is not a ${deadlines.…} expression"),
                in(
                        "timers ask for stored deadlines",
                        "bpmn:timeDate",
                        "bpmn:timeDuration",
                        "Timer_TroubleOverdue_def: '' is not a ${deadlines.…} expression"),
                in(
                        "timers ask for stored deadlines",
                        "'PERSONAL_ID_TROUBLE')}</",
                        "'PERSONAL_ID')}</",
                        "Timer_TroubleOverdue_def: PERSONAL_ID is not a LimitKey"),
                in(
                        "timers ask for stored deadlines",
                        "deadlines.overdue(",
                        "deadlines.late(",
                        "Timer_TroubleOverdue_def: deadlines has no late with 2 parameters"),
                in(
                        "what is recorded overdue is the timer's limit",
                        ">PERSONAL_ID_TROUBLE<",
                        ">BIRTH_NOTICE<",
                        "Task_RecordOverdue records BIRTH_NOTICE after [PERSONAL_ID_TROUBLE]"),
                in(
                        "exclusive gateways are complete",
                        "default=\"Flow_NotGranted\"",
                        "",
                        "Gateway_Granted has no default"),
                in(
                        "exclusive gateways are complete",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${answerKind == 'GRANTED'}"
                                + "</bpmn:conditionExpression>",
                        "",
                        "Flow_Granted has no condition"),
                in(
                        "only exclusive gateways have conditions",
                        "targetRef=\"Gateway_Granted\">",
                        "targetRef=\"Gateway_Granted\"><bpmn:conditionExpression>${true}</bpmn:conditionExpression>",
                        "Flow_AgencyAsked has a condition"),
                in(
                        "history has a time to live",
                        "camunda:historyTimeToLive=\"P1D\"",
                        "",
                        "history lives 'null', not days"),
                in(
                        "nothing is scripted",
                        "<camunda:inputParameter name=\"limit\">PERSONAL_ID_TROUBLE<",
                        "<camunda:inputParameter name=\"limit\"><camunda:script scriptFormat=\"groovy\">1</camunda:script><",
                        "script in the model"),
                in(
                        "nothing is scripted",
                        "camunda:delegateExpression=\"${recordOverdue}\"",
                        "camunda:expression=\"${execution.setVariable('late', true)}\"",
                        "Task_RecordOverdue does not call a bean"),
                in("ids speak", "Task_LookUp", "Activity_0x1abc2", "Activity_0x1abc2 should be Task_WhatItIs"),
                in(
                        "ids speak",
                        "Timer_TroubleOverdue",
                        "Event_TroubleOverdue",
                        "Event_TroubleOverdue should be Timer_WhatItIs"),
                in("everything shown has a name", "name=\"Tra cứu\"", "", "Task_LookUp has no name"),
                in("everything shown has a name", "name=\"Không\"", "", "Flow_NotGranted has no name"),
                in(
                        "names are Vietnamese",
                        "name=\"Tra cứu\"",
                        "name=\"Tra cuu\"",
                        "'Tra cuu' is not Vietnamese, composed (NFC)"),
                in(
                        "exclusive gateways ask",
                        "name=\"Được cấp?\"",
                        "name=\"Được cấp\"",
                        "Gateway_Granted does not ask: Được cấp"),
                in(
                        "documentation cites an article",
                        "Ghi nhận để xin lỗi.\nCăn cứ: NĐ 63/2024, Đ7.",
                        "Ghi nhận để xin lỗi.\nCăn cứ: luật.",
                        "Task_RecordOverdue cites no article"),
                in(
                        "everything is drawn",
                        "bpmnElement=\"Task_LookUp\"",
                        "bpmnElement=\"Task_ResolvePersonalId\"",
                        "Task_LookUp is not drawn"),
                in(
                        "shapes do not overlap",
                        "<dc:Bounds x=\"140\" y=\"80\"",
                        "<dc:Bounds x=\"200\" y=\"80\"",
                        "Task_LookUp overlaps Task_ResolvePersonalId"));
    }
}
