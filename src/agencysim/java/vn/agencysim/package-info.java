/** Simulated agencies: their content is invented, their exchange with the product is real HTTP. */
package vn.agencysim;
