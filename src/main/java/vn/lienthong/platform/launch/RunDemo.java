package vn.lienthong.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.platform.MovingClock;

/**
 * The run command of the README: one server with the product and the simulated agencies, invented people, data in
 * {@code data/}. Prints where to look and with whom to log in once everything is ready; ends with Ctrl-C.
 */
public final class RunDemo {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    static final List<String> CHECKS = List.of("engine", "agencysim");

    private RunDemo() {}

    /** @param arguments project folder, then the HTTP port */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        requireFree(port);
        Path data = project.resolve("data");
        DemoSecrets secrets = DemoSecrets.in(data);
        PayaraProcess.Setup setup = new PayaraProcess.Setup(
                project.resolve("target/payara-micro.jar"),
                port,
                List.of(project.resolve("target/lienthong"), project.resolve("target/lienthong-agencysim.war")),
                List.of(
                        "--logproperties",
                                project.resolve("config/payara/logging.properties")
                                        .toString(),
                        "--postbootcommandfile",
                                project.resolve("config/payara/boot.txt").toString(),
                        "--systemproperties",
                                project.resolve("config/env/demo.properties").toString()),
                jvm(port),
                secrets.ofBoth(),
                project,
                data.resolve("server.log"));
        PayaraProcess server = PayaraProcess.start(setup);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        say("Liên thông đang khởi động, nhật ký ở data/server.log …");
        server.awaitReady(PATIENCE, CHECKS);
        say(welcome(port, secrets));
        System.exit(server.waitFor());
    }

    private static List<String> jvm(int port) {
        List<String> options = new ArrayList<>(PayaraProcess.JVM);
        options.add("-Duser.timezone=" + MovingClock.ZONE);
        options.add("-Dlienthong.gateway.url=http://localhost:" + port + "/agencysim/api");
        options.add("-Dagencysim.product.url=http://localhost:" + port + "/lienthong");
        return options;
    }

    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + port + " is in use; choose another with -Dport=<number>, or end what uses it.", e);
        }
    }

    private static String welcome(int port, DemoSecrets secrets) {
        return """

                Sẵn sàng.
                  Bàn làm việc công chức   http://localhost:%1$d/lienthong/
                  Các cơ quan mô phỏng     http://localhost:%1$d/agencysim/
                  Giao diện lập trình      http://localhost:%1$d/openapi?format=JSON
                  Tình trạng máy chủ       http://localhost:%1$d/health

                Đăng nhập (mật khẩu chung: %2$s)
                  hotich.79901     công chức hộ tịch Phường Hoa Sen (phường dành cho bạn)
                  chutich.79901    chủ tịch ký, Phường Hoa Sen
                  giamsat.79901    giám sát, Phường Hoa Sen: xem hồ sơ của phường, không giải quyết
                  kiemtra          kiểm tra viên, xem mọi hồ sơ
                Mã bí mật của trang cơ quan mô phỏng: %3$s
                Mã bí mật của robot.operator (giao diện lập trình): %4$s

                Các phường, xã khác do công chức tự động giải quyết. Dừng: Ctrl-C; chạy lại thì mọi hồ sơ đi tiếp.
                """
                .formatted(
                        port,
                        secrets.password(),
                        secrets.control(),
                        secrets.inbound().get("robot.operator"));
    }

    private static void say(String text) {
        System.out.writeBytes((text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
