package vn.agencysim.agency;

/**
 * What an agency grants.
 *
 * @param number the number it will be known by: personal number, entry, registration or card
 * @param result as sent to the product
 */
record Grant(String number, Object result) {}
