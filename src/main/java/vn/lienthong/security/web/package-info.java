/** The gate: how a request proves who sent it. */
package vn.lienthong.security.web;
