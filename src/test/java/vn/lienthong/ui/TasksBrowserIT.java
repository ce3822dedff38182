package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.declaration.Examples;
import vn.lienthong.platform.Json;

/** The civil-status officer of 79901 decides a task. The product holds at least one open task to verify there. */
@Proves("L35")
class TasksBrowserIT extends BrowserJourney {

    @Test
    void refusalWithoutReasonStaysOpenAndAcceptanceEndsTheTask() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = page().locator("a.lt-code").first().textContent();
        picture("tasks");
        page().getByRole(AriaRole.LINK, named("Giải quyết")).first().click();

        assertThat(page().locator(".lt-task-of")).containsText(code);
        assertThat(page().locator(".lt-form-section").filter(new Locator.FilterOptions().setHasText("Kính gửi")))
                .isVisible();
        store();
        assertThat(page().locator(".lt-error:has-text('Hãy chọn một quyết định')"))
                .isVisible();
        assertThat(page().locator("input[type=radio]").first()).isFocused();
        page().getByLabel("Từ chối tiếp nhận").check();
        assertThat(page().locator(".lt-messages")).hasCount(0);
        Locator ground = page().getByLabel("Căn cứ pháp lý (điều, khoản)");
        ground.fill("Luật Hộ tịch 2014, Điều 15");
        store();
        Locator reason = page().getByLabel("Lý do (sẽ báo cho người yêu cầu)");
        assertThat(reason).isFocused();
        assertThat(reason).hasAttribute("aria-invalid", "true");
        assertThat(reason).hasAccessibleDescription("Phải nêu lý do để báo cho người yêu cầu.");
        assertThat(ground).hasValue("Luật Hộ tịch 2014, Điều 15");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Quyết định này còn thiếu nội dung phải nêu.");
        picture("decide");

        page().getByLabel("Tiếp nhận hồ sơ").check();
        assertThat(page().locator(".lt-consequence")).containsText("thời hạn bắt đầu tính");
        store();
        assertThat(heading("Công việc")).isVisible();
        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();
    }

    @Test
    void aPaperThatIsMissingIsChosenAndAskedFor() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        page().locator("tr", new Page.LocatorOptions().setHasText(code))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Giải quyết"))
                .click();
        page().getByLabel("Yêu cầu bổ sung").check();
        page().locator("select[id$=':part']").selectOption("RESIDENCE_CONSENT");
        Locator ground = page().locator("input[id$=':legalGround']");
        assertThat(ground).hasValue(Pattern.compile("NĐ 63/2024, Đ8 k2.*"));
        page().locator("[id$=':what']").fill("Ý kiến đồng ý của chủ hộ");
        picture("ask-supplement");
        store();

        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();
    }

    @Test
    void whatTheLawAsksForAndIsNotThereStandsInTheListAlready() {
        String code = server().submit(bornAtHome());
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        page().locator("tr", new Page.LocatorOptions().setHasText(code))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Giải quyết"))
                .click();

        assertThat(page().locator(".lt-needed li"))
                .hasText(Pattern.compile("Còn thiếu.*người làm chứng.*hoặc.*cam đoan.*", Pattern.DOTALL));
        page().getByLabel("Yêu cầu bổ sung").check();
        assertThat(page().locator("select[id$=':part']")).hasValue("WITNESS_STATEMENT");
        assertThat(page().locator("input[id$=':legalGround']")).hasValue("Luật Hộ tịch 2014, Đ16");
        assertThat(page().locator("[id$=':what']")).hasValue(Pattern.compile(".*người làm chứng.*hoặc.*cam đoan.*"));
        picture("needed");
        store();

        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();
    }

    /** Nobody attached what a witness says. */
    private static ObjectNode bornAtHome() {
        ObjectNode declaration = (ObjectNode) Examples.tree("single-mother");
        ((ObjectNode) declaration.at("/child")).remove("birthNotification");
        ((ObjectNode) declaration.at("/child/birthPlace")).remove("facilityName");
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("portalNumber", "G22.99.08-261123-900001")
                .put("submittedAt", "2026-11-23T08:30:00+07:00")
                .put("receivingUnit", "79901")
                .put("form", "BIRTH_01")
                .putArray("parts");
        body.set("declaration", declaration);
        return body;
    }

    @Test
    void taskDecidedElsewhereMeanwhileIsNotDecidedAgain() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        page().getByRole(AriaRole.LINK, named("Giải quyết")).last().click();
        assertThat(page().locator(".lt-task-of")).containsText(code);
        page().getByLabel("Tiếp nhận hồ sơ").check();
        assertThat(page().locator(".lt-consequence")).containsText("thời hạn bắt đầu tính");
        server().decideElsewhere(code, "ACCEPT");
        store();
        assertThat(heading("Công việc")).isVisible();
        assertThat(page().locator(".lt-messages")).containsText("có thể đã được giải quyết");
    }

    @Test
    void whatTheSignerFoundWrongStandsBesideTheDeclarationAndIsAmended() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        server().decideElsewhere(code, "ACCEPT");
        server().sendBackElsewhere(code, "Sai họ tên mẹ");
        visit("/ui/tasks/index.xhtml");
        page().locator("tr", new Page.LocatorOptions().setHasText(code))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Giải quyết"))
                .click();

        assertThat(page().locator("#why")).containsText("Lý do: Sai họ tên mẹ");
        page().getByLabel("Sửa tờ khai và trình lại").check();
        assertThat(page().locator(".lt-consequence")).containsText("bản dự thảo mới");
        store();
        assertThat(page().getByLabel("Trường của tờ khai")).isFocused();
        page().getByLabel("Trường của tờ khai").selectOption("mother.fullName");
        assertThat(page().locator(".lt-now")).isVisible();
        page().getByLabel("Nội dung đúng").fill("Lê Thị Mới");
        page().getByLabel("Lý do (sẽ báo cho người yêu cầu)").fill("Sửa theo ý kiến người ký");
        picture("amend");
        store();

        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();
        visit("/ui/dossiers/view.xhtml?code=" + code);
        assertThat(page().getByText("Lê Thị Mới").first()).isVisible();
    }

    @Test
    void colleagueWhoTookATaskIsCalledByName() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        server().claimElsewhere(code);
        try {
            visit("/ui/tasks/index.xhtml");

            assertThat(page().locator(".lt-table tr").filter(new Locator.FilterOptions().setHasText(code)))
                    .containsText("Công chức hộ tịch tự động 79901");
        } finally {
            server().releaseElsewhere(code);
        }
    }

    @Test
    void takenTaskIsAmongMineAndCanBeGivenBack() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        page().getByTitle("Nhận công việc của hồ sơ " + code).click();
        assertThat(page().getByText("Đã nhận công việc của hồ sơ " + code)).isVisible();

        page().getByRole(AriaRole.LINK, named("Tôi đang giữ")).click();
        assertThat(page().locator(".lt-table a.lt-code")).hasText(code);
        page().getByTitle("Trả lại công việc của hồ sơ " + code).click();
        assertThat(page().getByText("Bạn chưa nhận công việc nào.")).isVisible();
    }

    private void store() {
        page().getByRole(AriaRole.BUTTON, named("Ghi quyết định")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
