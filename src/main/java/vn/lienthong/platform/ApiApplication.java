package vn.lienthong.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything other systems talk to, under {@code /api}; resources and providers are found by scanning. */
@ApplicationPath("api")
public class ApiApplication extends Application {}
