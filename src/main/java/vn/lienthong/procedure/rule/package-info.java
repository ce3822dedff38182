/**
 * Questions of law that have one answer: each class asks one table of {@code bpmn/rules} and gives the answer with its article
 * and, where the law or our reading of it is open, its doubt. Pure: no clock, no database, nothing of the engine. Doubts and
 * reasons are keys; {@link vn.lienthong.procedure.rule.RuleTexts} puts them into Vietnamese and English.
 */
package vn.lienthong.procedure.rule;
