package vn.lienthong.procedure;

import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AnswerMessage;

/**
 * What an agency returned.
 *
 * @param procedure whose agency it is
 * @param request with which it was asked
 * @param answer what it finds wrong
 */
record ReturnedCertificate(Procedure procedure, AgencyRequest request, AnswerMessage answer) {}
