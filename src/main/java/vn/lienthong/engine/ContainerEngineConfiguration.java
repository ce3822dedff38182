package vn.lienthong.engine;

import java.util.function.Function;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The engine's configuration in the server's transactions, with mappings that were read ahead. */
final class ContainerEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
    private final Function<String, Configuration> mappings;

    /** @param mappings the engine's SQL mappings for a type of database, without an environment */
    ContainerEngineConfiguration(Function<String, Configuration> mappings) {
        this.mappings = mappings;
    }

    @Override
    protected void initSqlSessionFactory() {
        var configuration = mappings.apply(databaseType);
        configuration.setEnvironment(new Environment("default", transactionFactory, dataSource));
        configuration.setDefaultStatementTimeout(jdbcStatementTimeout);
        configuration.setDefaultExecutorType(isJdbcBatchProcessing() ? ExecutorType.BATCH : ExecutorType.SIMPLE);
        sqlSessionFactory = new DefaultSqlSessionFactory(configuration);
    }

    /** Would load a whole language for decision tables the engine is never given. */
    @Override
    protected void initDmnEngine() {}
}
