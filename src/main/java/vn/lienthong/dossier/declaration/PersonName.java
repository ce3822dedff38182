package vn.lienthong.dossier.declaration;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Họ, chữ đệm, tên: given, at most 100 characters, letters only beside space, full stop, hyphen and apostrophe. */
@Documented
@NotNull
@Pattern(regexp = "(?=.{1,100}$)[\\p{L}\\p{M}]+([ .'’-]+[\\p{L}\\p{M}]+)*\\.?")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface PersonName {
    String message() default "{personName}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
