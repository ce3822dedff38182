/**
 * The health facilities: they sign each birth and death they see and send it on, sooner or later than the family files it, some
 * twice, some revised, some without the mother's number.
 */
package vn.agencysim.hospital;
