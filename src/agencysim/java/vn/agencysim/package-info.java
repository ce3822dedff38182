/**
 * Simulated agencies: their content is invented, their exchange with the product is real HTTP.
 *
 * <p>They know the product only by its URL and keep their own records, so that what the product did, lost or did twice
 * can be counted here, on the other side of the wire.
 */
package vn.agencysim;
