package vn.lienthong.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class CdiElResolverTest {

    @Test
    void ourNamedBeanIsFound() {
        assertThat(resolve(CdiElResolverTest.class, ApplicationScoped.class)).isEqualTo("the bean");
    }

    @Test
    void beanOfTheServerIsNotSeen() {
        assertThat(resolve(String.class, ApplicationScoped.class)).isNull();
    }

    @Test
    void dependentBeanIsRefused() {
        assertThatThrownBy(() -> resolve(CdiElResolverTest.class, Dependent.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ENGINE-003");
    }

    private static Object resolve(Class<?> beanClass, Class<? extends Annotation> scope) {
        Bean<?> bean = proxy(Bean.class, (name, args) -> name.equals("getBeanClass") ? beanClass : scope);
        BeanManager beans = proxy(BeanManager.class, (name, args) -> switch (name) {
            case "getBeans" -> Set.of(bean);
            case "resolve" -> bean;
            case "getReference" -> "the bean";
            default -> null;
        });
        return new CdiElResolver(beans).getValue(new EmptyContext(), null, "theBean");
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<?> type, Answer answer) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "hashCode" -> 1;
                    case "equals" -> self == args[0];
                    default -> answer.to(method.getName(), args);
                });
    }

    private static final class EmptyContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
