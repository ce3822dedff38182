/** Who is acting, in which role and for which unit: officers, agencies' systems, their log-in and their tokens. */
package vn.lienthong.security;
