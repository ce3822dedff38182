package vn.lienthong.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an image may copy: files of the tree, and what the pom says it builds.
 *
 * @param outputs paths below {@code target/}
 */
record Built(Set<String> outputs) {
    private static final Path POM = Path.of("pom.xml");

    static Built byThePom() throws IOException {
        String pom = Files.readString(POM);
        String name = one(pom, "<finalName>([^<]+)</finalName>");
        Set<String> outputs = new HashSet<>();
        outputs.add("target/" + name + ".war");
        outputs.add("target/" + name);
        outputs.add("target/" + name + "-" + one(pom, "<classifier>(agencysim)</classifier>") + ".war");
        outputs.add("target/" + one(pom, "<destFileName>([^<]+)</destFileName>"));
        return new Built(outputs);
    }

    boolean knows(String path) {
        return path.startsWith("target/") ? outputs.contains(path) : Files.isRegularFile(Path.of(path));
    }

    private static String one(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(POM + " has no " + pattern);
        }
        return matcher.group(1);
    }
}
