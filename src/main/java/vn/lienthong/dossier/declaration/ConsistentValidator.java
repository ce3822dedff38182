package vn.lienthong.dossier.declaration;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import vn.lienthong.platform.FieldFault;

/** Turns the faults a part finds in itself into violations of the fields they name. Public for the validation provider. */
public class ConsistentValidator implements ConstraintValidator<Consistent, SelfChecked> {
    @Override
    public boolean isValid(SelfChecked part, ConstraintValidatorContext context) {
        List<FieldFault> faults = part.faults().toList();
        context.disableDefaultConstraintViolation();
        for (FieldFault fault : faults) {
            context.buildConstraintViolationWithTemplate("{" + fault.key() + "}")
                    .addPropertyNode(fault.field())
                    .addConstraintViolation();
        }
        return faults.isEmpty();
    }
}
