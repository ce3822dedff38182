/** Tasks over HTTP and on pages. */
package vn.lienthong.tasklist.web;
