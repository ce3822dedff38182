/** What waits for a person: one row per open task, who has taken it, and how it is decided. */
package vn.lienthong.tasklist;
