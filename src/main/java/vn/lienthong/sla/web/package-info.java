/** The statutory clock over HTTP. */
package vn.lienthong.sla.web;
