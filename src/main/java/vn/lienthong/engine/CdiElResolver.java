package vn.lienthong.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Lets the expressions of a model name the product's own {@code @Named} beans, and nothing else the server knows. A
 * {@code @Dependent} bean is refused: nobody would ever destroy it.
 */
class CdiElResolver extends ELResolver {
    private static final String OURS = "vn.lienthong.";
    private final BeanManager beans;

    CdiElResolver(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || property == null) {
            return null;
        }
        Set<Bean<?>> ours = beans.getBeans(property.toString()).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith(OURS))
                .collect(Collectors.toSet());
        if (ours.isEmpty()) {
            return null;
        }
        var bean = beans.resolve(ours);
        if (bean.getScope() == Dependent.class) {
            throw new IllegalStateException("ENGINE-003 bean " + property + " needs a scope to be used in a model");
        }
        context.setPropertyResolved(true);
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Beans can't be replaced by a model.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
