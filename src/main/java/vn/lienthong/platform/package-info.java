/** What every web request needs whatever it is about: JSON, problems in the caller's language, the clock. Knows nothing of ours. */
package vn.lienthong.platform;
