package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code bpmn/README.md} says what the models say. */
class ModelReadmeTest {
    private static final Path PAGE = Path.of("bpmn/README.md");

    @Test
    void committedPageIsWhatTheModelsSay() throws IOException {
        var page = ModelReadme.of(ModelsFile.all());
        if (Boolean.getBoolean("bpmn.readme.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew: mvn test -Dtest=ModelReadmeTest -Dbpmn.readme.write=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void pageTellsTimersTasksAndRetries() {
        var page = ModelReadme.of(List.of(ModelsOffender.sound()));
        assertThat(page)
                .contains("| `offender` | `Timer_TroubleOverdue`: Đã quá hạn | `PERSONAL_ID_TROUBLE` "
                        + "| beside `Task_ResolvePersonalId` | 01 ngày làm việc. | NĐ 63/2024, Đ7 |");
        assertThat(page)
                .contains(
                        "| `Task_ResolvePersonalId`: Xử lý | `CIVIL_STATUS` | `RETRY` `REJECT` | `PERSONAL_ID_TROUBLE` |");
        assertThat(page).contains("| `Task_LookUp`: Tra cứu | `fetchRegistryData` | before | PT5S, PT1M |");
    }

    @Test
    void eachGroupHasAPageWithItsProcessesMessagesAndTimers() throws IOException {
        List<String> pages = List.of(ModelReadme.of(ModelsFile.all()).split("\n## "));

        assertThat(pages).hasSize(4);
        assertThat(pages.get(1))
                .startsWith("Liên thông khai sinh")
                .contains("| `birth-group` ")
                .doesNotContain("| `death-");
        assertThat(pages.get(2))
                .startsWith("Liên thông khai tử")
                .contains("| `death-group` ")
                .doesNotContain("| `birth-");
        assertThat(pages.subList(1, 4)).allSatisfy(page -> assertThat(page)
                .contains("### Processes", "### Messages and escalations", "### Timers", "Legal basis"));
    }
}
