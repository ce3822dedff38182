package vn.lienthong.engine;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.lienthong.platform.DataSources;

/**
 * Reads the engine's SQL mappings while the server still looks at the product's beans: 880 KB of XML, two seconds of one
 * core, a fifth of the whole start. There are no managed threads yet at that point, so it is a thread of its own, which
 * touches nothing but those files and ends with them.
 */
public class MappingsAhead implements Extension {
    private String databaseType;
    private FutureTask<Configuration> reading;

    void begin(@Observes BeforeBeanDiscovery discovery) {
        databaseType = ConfigProvider.getConfig()
                .getOptionalValue(DataSources.URL_KEY, String.class)
                .filter(url -> url.startsWith("jdbc:postgresql:"))
                .map(url -> "postgres")
                .orElse("h2");
        reading = new FutureTask<>(() -> read(databaseType));
        var thread = new Thread(reading, "lienthong-engine-mappings");
        thread.setContextClassLoader(getClass().getClassLoader());
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * @param databaseType what the engine found the database to be
     * @return its mappings, as the engine would have read them itself, without an environment
     */
    Configuration take(String databaseType) {
        try {
            return databaseType.equals(this.databaseType) ? reading.get() : read(databaseType);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ENGINE-010 interrupted while the engine's mappings were read", e);
        } catch (ExecutionException | IOException e) {
            throw new IllegalStateException("ENGINE-010 the engine's mappings can't be read", e);
        }
    }

    static Configuration read(String databaseType) throws IOException {
        var properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", databaseType);
        var file = ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE;
        try (var in = ProcessEngine.class.getClassLoader().getResourceAsStream(file)) {
            return new XMLConfigBuilder(new InputStreamReader(in, StandardCharsets.UTF_8), "", properties).parse();
        }
    }
}
