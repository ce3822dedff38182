/** What all pages share: language and labels, dates as people read them. */
package vn.lienthong.ui;
