package vn.lienthong.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which acceptance rows (L: what the law implies, S: systems and targets) fail together with this test. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {
    /** {@return codes of the rows, for example {@code L17}} */
    String[] value();
}
