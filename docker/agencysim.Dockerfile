# The simulated agencies; built from the project folder after mvn package. They know the product by its URL only.
FROM eclipse-temurin:17.0.15_6-jre-jammy

RUN groupadd --system --gid 10001 agencysim \
 && useradd --system --uid 10001 --gid 10001 --home-dir /srv/agencysim --create-home agencysim \
 && install --directory --owner=10001 --group=10001 /srv/agencysim/data
WORKDIR /srv/agencysim

COPY target/payara-micro.jar payara-micro.jar
COPY config/payara/logging.properties logging.properties
COPY config/payara/boot.txt boot.txt
COPY docker/health.sh health.sh
COPY target/lienthong-agencysim.war lienthong-agencysim.war

USER 10001:10001
VOLUME /srv/agencysim/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=180s --retries=6 CMD ["bash", "health.sh", "agencysim"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-Duser.timezone=Asia/Ho_Chi_Minh", \
    "-jar", "payara-micro.jar", "--nohazelcast", "--port", "8080", "--logproperties", "logging.properties", "--postbootcommandfile", "boot.txt", "--deploy", "lienthong-agencysim.war"]
