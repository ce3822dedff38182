# The product; built from the project folder after mvn package. Configured by environment variables only.
FROM eclipse-temurin:17.0.15_6-jre-jammy

RUN groupadd --system --gid 10001 lienthong \
 && useradd --system --uid 10001 --gid 10001 --home-dir /srv/lienthong --create-home lienthong
WORKDIR /srv/lienthong

COPY target/payara-micro.jar payara-micro.jar
COPY config/payara/logging.properties logging.properties
COPY config/payara/boot.txt boot.txt
COPY docker/health.sh health.sh
# Unpacked: the server would do so at every start.
COPY target/lienthong lienthong

USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=180s --retries=6 CMD ["bash", "health.sh", "engine"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:MetaspaceSize=192m", "-Duser.timezone=Asia/Ho_Chi_Minh", \
    "-jar", "payara-micro.jar", "--nohazelcast", "--port", "8080", "--logproperties", "logging.properties", "--postbootcommandfile", "boot.txt", "--deploy", "lienthong"]
