package vn.lienthong.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Gauge;
import org.eclipse.microprofile.metrics.Metric;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Timer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The product's own metrics for operators, as text a Prometheus reads. The server's {@code /metrics} is closed: it knows
 * nothing of our tokens.
 */
@Path("v1/metrics")
@RequestScoped
@RolesAllowed("OPERATOR")
@Tag(name = "Vận hành")
public class MetricsResource {
    @Inject
    private MetricRegistry registry;

    /** One line for each value: {@code name{tag="value"} number}. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "readMetrics", summary = "Số liệu vận hành của hệ thống, dạng Prometheus")
    @APIResponse(responseCode = "200", description = "Mỗi dòng một số liệu")
    @APIResponse(responseCode = "401", description = "Chưa xác thực")
    @APIResponse(responseCode = "403", description = "Không phải nhân viên vận hành")
    public String read() {
        Map<String, String> lines = new TreeMap<>();
        registry.getMetrics().forEach((id, metric) -> values(metric)
                .forEach((suffix, value) -> lines.put(name(id) + suffix + tags(id), value)));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> values(Metric metric) {
        if (metric instanceof Counter counter) {
            return Map.of("_total", String.valueOf(counter.getCount()));
        }
        if (metric instanceof Timer timer) {
            double seconds = timer.getElapsedTime().toNanos() / 1e9;
            return Map.of(
                    "_seconds_count", String.valueOf(timer.getCount()),
                    "_seconds_sum", String.format(Locale.ROOT, "%.3f", seconds));
        }
        return metric instanceof Gauge<?> gauge ? Map.of("", String.valueOf(gauge.getValue())) : Map.of();
    }

    private static String name(MetricID id) {
        return id.getName().replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static String tags(MetricID id) {
        return id.getTags().entrySet().stream()
                .filter(tag -> !tag.getKey().startsWith("mp_"))
                .map(tag -> tag.getKey() + "=\"" + tag.getValue() + "\"")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(","), all -> all.isEmpty() ? "" : "{" + all + "}"));
    }
}
