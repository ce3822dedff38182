/** Liên thông: one declaration of a birth or a death, carried through every agency to all its results. */
package vn.lienthong;
