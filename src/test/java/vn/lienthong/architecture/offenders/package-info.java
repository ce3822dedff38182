/**
 * Planted offenders: the folders of the product and of the simulators in miniature, every class named after what it does.
 * Each rule of the architecture is seen red on its own ones here, and leaves the others alone.
 */
package vn.lienthong.architecture.offenders;
