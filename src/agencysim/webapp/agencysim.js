"use strict";

const BASE = "control/v1/";
const AGENCIES = {
  "population": "Cơ sở dữ liệu dân cư", "civil-status": "Hệ thống hộ tịch", "residence": "Đăng ký cư trú",
  "health-insurance": "Bảo hiểm xã hội", "identity": "Hệ thống căn cước", "home-affairs": "Nội vụ (người có công)", "health": "Y tế (bảo trợ xã hội)", "vneid": "VNeID", "hospital": "Cơ sở khám bệnh, chữa bệnh", "portal": "Cổng dịch vụ công", "messaging": "Cổng tin nhắn", "document-store": "Kho dữ liệu cá nhân"
};
const ANSWERING = ["population", "civil-status", "residence", "health-insurance", "identity", "home-affairs", "health", "vneid"];
const QUIRKS = {
  FAIL_BEFORE_STORING: "Lỗi, chưa ghi nhận gì", FAIL_AFTER_STORING: "Đã làm nhưng mất hồi đáp", REFUSE: "Từ chối giải quyết",
  PENDING_FIRST: "Trả lời chờ trước", DOUBLE_ANSWER: "Trả lời hai lần", LOSE_ANSWER: "Mất câu trả lời", OUT_OF_ORDER: "Trả lời trễ, sai thứ tự"
};
const ONE_WAY_QUIRKS = ["FAIL_BEFORE_STORING", "FAIL_AFTER_STORING"];
const COUNTS = {
  received: "Lượt gọi", distinctKeys: "Yêu cầu", repeated: "Gửi lặp", conflicts: "Trùng mã, khác nội dung", undecided: "Chưa giải quyết",
  granted: "Đã cấp", doubledGrants: "Cấp hai lần", distinctNumbers: "Số khác nhau", rejected: "Từ chối", pending: "Chờ",
  superseded: "Được hỏi lại", answersSent: "Lượt trả lời", answersConfirmed: "Đã xác nhận", answersWaiting: "Đang gửi",
  supplementNeeded: "Yêu cầu bổ sung", returned: "Trả lại", withdrawn: "Đã rút", ignored: "Không trả lời", payments: "Đã chi trả mai táng", doubledPayments: "Chi trả hai lần",
  answersLost: "Cố ý mất", doubledDocuments: "Giấy tờ lặp"
};
const PORTAL = {
  generated: "Hồ sơ đã lập", accepted: "Được nhận", queued: "Đang chờ nộp", rejected: "Bị từ chối khi nộp", foreign: "Không do cổng lập",
  dossierCodes: "Mã hồ sơ khác nhau", ended: "Đã kết thúc", events: "Thông báo đã nhận", missingEvents: "Thông báo còn thiếu",
  actsConfirmed: "Việc người dân làm, đã nhận", actsRefused: "Việc người dân làm, bị từ chối", actsWaiting: "Việc người dân làm, đang gửi",
  repeatedSequences: "Thứ tự bị lặp", arrivedAfterGap: "Đến khi còn thiếu số trước", arrivedLate: "Đến sau số lớn hơn"
};
const PROCEDURE = {
  BIRTH_REGISTRATION: "Đăng ký khai sinh", RESIDENCE_REGISTRATION: "Đăng ký thường trú", HEALTH_INSURANCE_CARD: "Cấp thẻ BHYT", IDENTITY_CARD: "Cấp thẻ căn cước",
  DEATH_REGISTRATION: "Đăng ký khai tử", RESIDENCE_DEREGISTRATION: "Xóa đăng ký thường trú", INSURANCE_DEATH_BENEFIT: "Trợ cấp của bảo hiểm xã hội",
  SURVIVOR_BENEFIT_STOP: "Dừng tuất hằng tháng", MERIT_DEATH_BENEFIT: "Trợ cấp người có công", SOCIAL_DEATH_BENEFIT: "Hỗ trợ mai táng bảo trợ xã hội",
  DOSSIER: "Hồ sơ", AWAITING_CONSENT: "chờ xác nhận", AWAITING_SUPPLEMENT: "chờ bổ sung", STOPPED: "dừng giải quyết", WITHDRAWN: "đã rút", RELEASED: "đã trả kết quả", "-": "không có",
  NOT_STARTED: "chưa bắt đầu", IN_PROGRESS: "đang giải quyết", GRANTED: "đã cấp", REJECTED: "bị từ chối", REFUSED: "không được tiếp nhận",
  CANCELLED: "không thực hiện", OVERDUE: "quá hạn"
};
const SCENARIO = {
  EVERYDAY: "Thường ngày", MIX: "Mọi tình huống",
  HAPPY: "Khai sinh thông thường", HAPPY_WITH_IDENTITY_CARD: "Khai sinh, có thẻ căn cước", CONSENT_GIVEN: "Chủ hộ đồng ý trên VNeID",
  CONSENT_DENIED: "Chủ hộ không đồng ý", CONSENT_SILENT: "Chủ hộ không trả lời", INTAKE_SUPPLEMENT_GIVEN: "Bổ sung khi tiếp nhận, có nộp",
  INTAKE_SUPPLEMENT_SILENT: "Bổ sung khi tiếp nhận, không nộp", INTAKE_REFUSED: "Không được tiếp nhận",
  RESIDENCE_SUPPLEMENT_GIVEN: "Cư trú yêu cầu bổ sung, có nộp", RESIDENCE_SUPPLEMENT_SILENT: "Cư trú yêu cầu bổ sung, không nộp",
  RESIDENCE_FILED_AGAIN: "Cư trú dừng vì thiếu giấy tờ, nộp lại riêng",
  HEALTH_SUPPLEMENT_GIVEN: "BHXH yêu cầu bổ sung, có nộp", HEALTH_SUPPLEMENT_SILENT: "BHXH yêu cầu bổ sung, không nộp",
  RESIDENCE_REJECTED: "Từ chối đăng ký thường trú", HEALTH_REJECTED: "Từ chối thẻ BHYT", IDENTITY_REJECTED: "Từ chối thẻ căn cước",
  CONSENT_ASKED_AGAIN: "Hỏi lại chủ hộ trên VNeID", REFILED_WITH_CONSENT: "Nộp lại riêng, lần này chủ hộ đồng ý",
  NUMBER_RETRIED: "Số định danh bị từ chối, hỏi lại", SENT_BACK: "Chủ tịch trả lại trước khi ký giấy khai sinh",
  CORRECTION_NOT_RECORDED: "Hộ tịch chưa ghi cải chính, trình lại", CORRECTION_SENT_BACK: "Chủ tịch trả lại giấy cải chính",
  DEATH_SENT_BACK: "Chủ tịch trả lại trước khi ký trích lục khai tử",
  CHILD_DIED_BEFORE_ENTRY: "Trẻ chết trước khi khai sinh được ghi sổ",
  ENTRY_CORRECTED_TWICE: "Hộ tịch cải chính hai lần sau khi đã quyết định hỗ trợ",
  ENTRY_CORRECTED_LATER: "Hộ tịch cải chính sau khi đã quyết định hỗ trợ", ENTRY_CANCELLED_LATER: "Hộ tịch hủy khai sinh sau khi đã chi hỗ trợ",
  DEATH_CANCELLED_LATER: "Hộ tịch hủy khai tử sau khi đã chi trợ cấp",
  RESIDENCE_RETURNED: "Cư trú trả lại vì giấy khai sinh sai", HEALTH_RETURNED: "BHXH trả lại vì giấy khai sinh sai",
  BOTH_RETURNED: "Cả hai cơ quan trả lại", NUMBER_PENDING: "Số định danh đến chậm", NUMBER_REJECTED: "Không cấp được số định danh",
  WITHDRAWN_EARLY: "Rút trước khi tiếp nhận", WITHDRAWN_LATE: "Rút sau khi đã khai sinh", DRAFT_OBJECTED: "Không đồng ý với bản dự thảo",
  DRAFT_SILENT: "Không xem bản dự thảo", MARITAL_STATUS_ASKED: "Hỏi xã khác về tình trạng hôn nhân",
  CHILDBIRTH_SUPPORT: "Có hỗ trợ sinh con", LATE_REGISTRATION: "Khai sinh quá hạn", REGISTRATION_REJECTED: "Từ chối đăng ký khai sinh",
  TWINS: "Sinh đôi", TWO_PROCEDURES: "Khai tử, chỉ hai thủ tục", PENSION_FUNERAL: "Hưu trí, mai táng phí",
  PENSION_SURVIVORS: "Hưu trí, mai táng phí và tuất", INSURANCE_FUNERAL: "Đóng BHXH, mai táng phí",
  INSURANCE_ONE_OFF: "Đóng BHXH, tuất một lần", INSURANCE_MONTHLY: "Đóng BHXH, tuất hằng tháng",
  MERIT_FUNERAL: "Người có công, mai táng phí", MERIT_SURVIVORS: "Người có công, mai táng phí và trợ cấp thân nhân",
  SOCIAL_PENSION: "Hưu trí xã hội", MONTHLY_ALLOWANCE: "Trợ cấp xã hội hằng tháng",
  CHILD_OF_POOR_SINGLE_PARENT: "Con của người đơn thân nghèo", EMERGENCY_DEATH: "Chết trong trường hợp khẩn cấp",
  STOP_THEN_SOCIAL: "Dừng tuất rồi y tế chi", STOP_THEN_MERIT: "Dừng tuất rồi nội vụ chi",
  INSURANCE_BEFORE_BUDGET: "Ba ngành, bảo hiểm chi trước", HIGHEST_OF_BUDGET: "Hai ngành, mức cao nhất",
  DEATH_SUPPLEMENT_GIVEN: "Khai tử, bổ sung có nộp", DEATH_SUPPLEMENT_SILENT: "Khai tử, bổ sung không nộp",
  DEATH_REFUSED: "Khai tử, không được tiếp nhận", DEATH_REJECTED: "Từ chối đăng ký khai tử",
  BENEFIT_SUPPLEMENT_GIVEN: "BHXH yêu cầu bổ sung hồ sơ tuất, có nộp", BENEFIT_SUPPLEMENT_SILENT: "Nội vụ yêu cầu bổ sung, không nộp",
  BENEFIT_REJECTED: "Y tế từ chối chi", STOP_REJECTED: "BHXH từ chối dừng tuất", DEREGISTRATION_REJECTED: "Từ chối xóa thường trú",
  DEREGISTRATION_RETURNED: "Cư trú trả lại vì trích lục sai", BENEFIT_RETURNED: "BHXH trả lại vì trích lục sai",
  DEATH_WITHDRAWN_EARLY: "Khai tử, rút trước khi tiếp nhận", DEATH_WITHDRAWN_LATE: "Khai tử, rút sau khi đã đăng ký",
  DEATH_DRAFT_OBJECTED: "Không đồng ý với dự thảo trích lục", DEATH_DRAFT_SILENT: "Không xem dự thảo trích lục",
  DEATH_VERIFIED: "Khai tử phải xác minh", LATE_DEATH: "Khai tử quá hạn",
  REFILED_AND_WITHDRAWN: "Nộp lại rồi rút", RECEIPT_LATE: "BHXH xác nhận nhận hồ sơ chậm",
  NUMBER_LATE: "Số định danh đến rất muộn",
  ENTRY_PENDING: "Hộ tịch hẹn ghi sổ sau",
  RESIDENCE_LATE: "Cư trú trả lời quá hạn",
  CONSENT_PENDING: "VNeID hẹn hỏi sau",
  CONSENT_AFTER_TERM: "Chủ hộ đồng ý sau hạn",
  SUPPLEMENT_AFTER_TERM: "Bổ sung sau hạn",
  REFILED_WITHOUT_CONSENT: "Nộp lại, chủ hộ vẫn không trả lời",
  CORRECTION_PENDING: "Hộ tịch hẹn cải chính sau",
  CERTIFICATE_UPHELD: "Bị trả lại nhưng giấy khai sinh đúng",
  DECLARATION_AMENDED: "Không đồng ý bản dự thảo, sửa tờ khai",
  REGISTRATION_SUPPLEMENT_GIVEN: "Bổ sung sau dự thảo, có nộp",
  REGISTRATION_SUPPLEMENT_SILENT: "Bổ sung sau dự thảo, không nộp",
  OFFICER_LATE: "Công chức xem muộn",
  SUPPORT_REJECTED: "Không được hỗ trợ sinh con",
  SUPPORT_WITHOUT_ENTRY: "Không khai sinh nên không hỗ trợ",
  SUPPORT_WITHDRAWN: "Rút khi chưa quyết định hỗ trợ",
  CHILD_DIED: "Trẻ chết khi còn thủ tục",
  CHILD_DIED_BEFORE_SUPPORT: "Trẻ chết khi chưa quyết định hỗ trợ",
  REFILED_AND_CHILD_DIED: "Nộp lại, trẻ chết khi đang hỏi chủ hộ",
  SMALL_CHILD: "Trẻ nhỏ chết",
  NO_RESIDENCE_TO_DELETE: "Trẻ nhỏ chết, chưa có đăng ký cư trú",
  MARITAL_STATUS_LATE: "Xã khác trả lời quá hạn",
  DEATH_ENTRY_PENDING: "Hộ tịch hẹn ghi sổ khai tử sau",
  DEATH_DECLARATION_AMENDED: "Không đồng ý dự thảo trích lục, sửa tờ khai",
  DEATH_REGISTRATION_SUPPLEMENT_GIVEN: "Bổ sung sau dự thảo trích lục, có nộp",
  DEATH_REGISTRATION_SUPPLEMENT_SILENT: "Bổ sung sau dự thảo trích lục, không nộp",
  DEATH_OFFICER_LATE: "Công chức xem hồ sơ khai tử muộn"
};
const BOOK = {
  ISSUE_PERSONAL_ID: "Cấp số định danh", RECORD_BIRTH: "Ghi sổ khai sinh", CORRECT_BIRTH: "Cải chính khai sinh",
  RECORD_DEATH: "Ghi sổ khai tử", CORRECT_DEATH: "Cải chính khai tử", ASK_MARITAL_STATUS: "Trả lời về tình trạng hôn nhân",
  REGISTER_RESIDENCE: "Đăng ký thường trú", DEREGISTER_RESIDENCE: "Xóa thường trú", ISSUE_HEALTH_CARD: "Cấp thẻ BHYT",
  ISSUE_IDENTITY_CARD: "Cấp thẻ căn cước", STOP_SURVIVOR_BENEFIT: "Dừng tuất hằng tháng", PAY_INSURANCE_BENEFIT: "Chi trợ cấp BHXH",
  PAY_MERIT_BENEFIT: "Chi trợ cấp người có công", PAY_SOCIAL_BENEFIT: "Chi hỗ trợ mai táng", ASK_CONSENT: "Xác nhận trên VNeID",
  CERTIFICATE_REPLACED: "Được báo: giấy đã thay", CERTIFICATE_CANCELLED: "Được báo: giấy bị hủy",
  REQUEST_WITHDRAWN: "Được báo: đã rút yêu cầu", CARD_LOCKED: "Được báo: khóa thẻ"
};
const SUBMISSION = { QUEUED: "Đang chờ", ACCEPTED: "Được nhận", REJECTED: "Bị từ chối", FOREIGN: "Ngoài cổng" };
const ARRIVAL = { IN_ORDER: "", AFTER_GAP: "đến khi còn thiếu số trước", LATE: "đến muộn hoặc lặp số" };

const $ = id => document.getElementById(id);
let picked = null;
let compared = null;
let situation = null;

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in node && name !== "list") node[name] = value; else node.setAttribute(name, value);
  }
  node.append(...children.filter(c => c !== null && c !== undefined));
  return node;
}
const cell = text => el("td", {}, text === null || text === undefined ? "–" : String(text));
const procedure = text => text.split("/").map(word => PROCEDURE[word] || word).join(": ");
const number = value => el("td", { className: "number" }, Number(value).toLocaleString("vi-VN"));
const time = iso => {
  if (!iso) {
    return "–";
  }
  const part = options => new Date(iso).toLocaleString("en-GB", { timeZone: "Asia/Ho_Chi_Minh", ...options });
  return part({ day: "2-digit", month: "2-digit", year: "numeric" }) + " " + part({ hour: "2-digit", minute: "2-digit", second: "2-digit" });
};
const percent = value => Math.round(value * 100) + " %";

async function call(path, method = "GET", body = undefined) {
  const headers = { Authorization: "Bearer " + sessionStorage.getItem("secret") };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await fetch(BASE + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (response.status === 401) { sessionStorage.removeItem("secret"); show(); throw new Error("Mã bí mật không đúng."); }
  const answer = await response.json();
  if (!response.ok) throw new Error([answer.title, answer.detail].filter(Boolean).join(" "));
  return answer;
}

async function attempt(work, place = "error") {
  try { await work(); $(place).textContent = ""; } catch (e) { $(place).textContent = e.message; }
}

function show() {
  const inside = sessionStorage.getItem("secret") !== null;
  $("door").hidden = inside;
  $("desk").hidden = !inside;
  const section = location.hash.slice(1) || "runs";
  for (const s of document.querySelectorAll("#desk > section")) s.hidden = s.id !== section;
  for (const a of document.querySelectorAll("nav a")) {
    if (a.hash === "#" + section) a.setAttribute("aria-current", "page"); else a.removeAttribute("aria-current");
  }
  if (inside) attempt(() => enter(section));
}

async function enter(section) {
  if (!situation) await refreshStatus();
  if (section === "agencies") await drawAgencies();
  if (section === "robots") await drawRobotForm();
  await refresh();
}

async function refreshStatus() {
  situation = await call("status");
  $("product").href = situation.productUrl + "/";
  $("excluded").textContent = situation.excludedUnit;
  $("status").textContent = (situation.productReachable ? "Hệ thống đang chạy" : "Chưa nối được tới hệ thống") + " · giờ hệ thống " + time(situation.now);
  if (!$("run-units").querySelector("input")) {
    $("run-scenario").append(...situation.scenarios.map(name => el("option", { value: name }, SCENARIO[name] || name)));
    for (const unit of situation.units) {
      $("run-units").append(el("label", {}, el("input", { type: "checkbox", name: "unit", value: unit, checked: true }), " " + unit));
    }
  }
}

async function refresh() {
  await refreshStatus();
  const section = location.hash.slice(1) || "runs";
  if (section === "runs") await drawRuns();
  if (section === "dossiers") { await drawDossiers(); if (picked) await drawStory(picked); }
  if (section === "robots") await drawRobots();
  if (section === "counts") await drawCounts();
  if (section === "messages") await drawMessages();
}

async function drawRuns() {
  const runs = await call("runs");
  $("run-rows").replaceChildren(...runs.map(r => el("tr", {}, cell(time(r.startedAt)), number(r.seed), cell(r.ratePerSecond + "/giây"), cell(r.units.join(", ")),
    cell(SCENARIO[r.scenario] || r.scenario), el("td", {}, el("progress", { max: r.count, value: r.generated }), ` ${r.generated}/${r.count}`),
    number(r.states.ACCEPTED || 0), number(r.states.QUEUED || 0), number(r.states.REJECTED || 0), el("td", {}, compareButton(r.id)))));
  if (compared) await drawComparison();
}

function compareButton(run) {
  const button = el("button", { type: "button", className: "second" }, "So sánh");
  button.addEventListener("click", () => { compared = run; attempt(drawComparison); });
  return button;
}

async function drawComparison() {
  const found = await call("runs/" + encodeURIComponent(compared) + "/comparison");
  const states = all => Object.entries(all).map(([name, state]) => procedure(name) + ": " + [state].flat().map(procedure).join(" hoặc ")).join("; ");
  $("comparison").hidden = false;
  $("comparison-verdict").replaceChildren(
    el("strong", { className: found.different.length ? "bad" : "good" }, `Đúng dự đoán: ${found.asPredicted}/${found.ended}`), ` · chưa kết thúc: ${found.dossiers - found.ended}`);
  $("comparison-rows").replaceChildren(...Object.entries(found.byScenario).map(([name, n]) => el("tr", {}, cell(SCENARIO[name] || name), number(n.dossiers), number(n.ended), number(n.asPredicted))));
  $("difference-rows").replaceChildren(...found.different.slice(0, 200).map(d => el("tr", {}, cell(d.portalNumber), cell(SCENARIO[d.scenario] || d.scenario), cell(states(d.expected)), cell(states(d.told)))));
}

async function drawDossiers() {
  const q = new FormData($("search")).get("q") || "";
  const dossiers = await call("dossiers?size=100&q=" + encodeURIComponent(q));
  $("dossier-rows").replaceChildren(...dossiers.map(d => {
    const open = el("button", { type: "button" }, d.portalNumber);
    const row = el("tr", { className: "pick" + (d.portalNumber === picked ? " picked" : "") }, el("td", {}, open), cell(d.dossierCode), cell(d.unit), cell(d.childName),
      cell(SUBMISSION[d.state]), cell(d.status ? `${d.status}. ${d.statusName}` : null));
    row.addEventListener("click", () => { picked = d.portalNumber; attempt(refresh); });
    return row;
  }));
}

async function drawStory(portalNumber) {
  const { dossier, events } = await call("dossiers/" + encodeURIComponent(portalNumber));
  const items = events.map(({ event, arrival, receivedAt }) => el("li", { className: arrival === "IN_ORDER" ? "" : "odd" },
    el("div", { className: "faint" }, `Số ${event.sequence} · ${time(event.occurredAt)}`),
    el("strong", {}, `${event.status}. ${event.statusName || ""}`),
    event.procedure ? el("div", {}, procedure(`${event.procedure}/${event.procedureStatus || ""}`)) : null,
    event.message ? el("div", {}, event.message) : null,
    event.dueAt ? el("div", { className: "faint" }, "Hẹn trả: " + time(event.dueAt)) : null,
    event.outcomeNumber ? el("div", {}, "Kết quả số: " + event.outcomeNumber) : null,
    el("div", { className: arrival === "IN_ORDER" ? "faint" : "bad" }, `Cổng nhận lúc ${time(receivedAt)}${ARRIVAL[arrival] ? ", " + ARRIVAL[arrival] : ""}`)));
  $("story").replaceChildren(el("div", {}, el("h2", {}, dossier.portalNumber),
    el("p", {}, `${dossier.childName || "–"} · mã hồ sơ ${dossier.dossierCode || "chưa có"} · ${SUBMISSION[dossier.state]} sau ${dossier.attempts} lần nộp`),
    dossier.problem ? el("p", { className: "bad" }, dossier.problem) : null,
    items.length ? el("ol", { className: "timeline" }, ...items) : el("p", { className: "faint" }, "Cổng chưa được báo gì về hồ sơ này.")));
}

function slider(name, text, value) {
  const output = el("output", {}, percent(value));
  const input = el("input", { type: "range", name, min: 0, max: 1, step: 0.01, value });
  input.addEventListener("input", () => { output.textContent = percent(input.value); });
  return el("label", {}, text, " ", output, input);
}

async function drawAgencies() {
  const behaviours = await call("behaviours");
  $("agency-cards").replaceChildren(...Object.keys(AGENCIES).map(key => agencyCard(key, behaviours[key])));
}

function agencyCard(key, behaviour) {
  const answering = ANSWERING.includes(key);
  const quirks = Object.keys(QUIRKS).filter(q => answering || ONE_WAY_QUIRKS.includes(q));
  const saved = el("span", { className: "saved", role: "status" });
  const outage = el("button", { type: "button", className: "second" }, "Ngừng 60 giây");
  const latency = el("div", { className: "pair" },
    el("label", {}, "Độ trễ, từ (ms)", el("input", { name: "minMs", type: "number", min: 0, value: behaviour.latency.minMs, required: true })),
    el("label", {}, "đến (ms)", el("input", { name: "maxMs", type: "number", min: 0, value: behaviour.latency.maxMs, required: true })));
  const form = el("form", { className: "card" }, el("h2", {}, AGENCIES[key]), answering ? latency : null,
    ...quirks.map(q => slider(q, QUIRKS[q], behaviour.rates[q])),
    el("label", {}, "Hạt giống", el("input", { name: "seed", type: "number", value: behaviour.seed, required: true })),
    el("div", { className: "row" }, el("button", { type: "submit" }, "Áp dụng"), outage, saved));
  const change = outages => attempt(async () => {
    const data = new FormData(form);
    await call("behaviours/" + key, "PUT", {
      seed: Number(data.get("seed")),
      latency: answering ? { minMs: Number(data.get("minMs")), maxMs: Number(data.get("maxMs")) } : behaviour.latency,
      rates: Object.fromEntries(quirks.map(q => [q, Number(data.get(q))])),
      outages
    });
    behaviour.outages = outages;
    saved.textContent = outages.length > 0 ? "Ngừng tới " + time(outages[outages.length - 1].to) : "Đã áp dụng";
  });
  const upcoming = () => behaviour.outages.filter(o => new Date(o.to) > new Date(situation.wallNow));
  form.addEventListener("submit", e => { e.preventDefault(); change(upcoming()); });
  outage.addEventListener("click", async () => {
    await attempt(refreshStatus);
    const now = new Date(situation.wallNow);
    change([...upcoming(), { from: now.toISOString(), to: new Date(now.getTime() + 60000).toISOString() }]);
  });
  return form;
}

async function drawRobotForm() {
  const { behaviour } = await call("robots");
  const form = $("robot-form").elements;
  form.enabled.checked = behaviour.enabled;
  form.minMs.value = behaviour.thinking.minMs;
  form.maxMs.value = behaviour.thinking.maxMs;
  form.refuseRate.value = behaviour.refuseRate;
  form.seed.value = behaviour.seed;
  $("robot-form").querySelector("output").textContent = percent(behaviour.refuseRate);
}

async function drawRobots() {
  const { completed } = await call("robots");
  $("robot-rows").replaceChildren(...Object.entries(completed).map(([name, n]) => el("tr", {}, cell(name), number(n))));
}

async function drawCounts() {
  const { agencies, portal } = await call("counts");
  const columns = Object.keys(COUNTS);
  $("count-head").replaceChildren(el("tr", {}, el("th", {}, "Cơ quan"), ...columns.map(c => el("th", {}, COUNTS[c]))));
  $("count-rows").replaceChildren(...Object.keys(AGENCIES).map(key => el("tr", {}, el("th", {}, AGENCIES[key]),
    ...columns.map(c => agencies[key][c] === undefined ? el("td", { className: "faint" }, "") : number(agencies[key][c])))));
  $("portal-rows").replaceChildren(...Object.entries(PORTAL).map(([key, text]) => el("tr", {}, el("th", {}, text), number(portal[key]))));
  $("state-rows").replaceChildren(...Object.entries(portal.byLatestStatus).map(([name, n]) => el("tr", {}, cell(name), number(n))));
  $("procedure-rows").replaceChildren(...Object.entries(portal.byProcedure).map(([name, n]) => el("tr", {}, cell(procedure(name)), number(n))));
  const doubled = ANSWERING.reduce((sum, key) => sum + agencies[key].doubledGrants + agencies[key].doubledPayments, 0) + agencies["document-store"].doubledDocuments;
  const open = portal.accepted - portal.ended;
  $("book-rows").replaceChildren(...ANSWERING.flatMap(key => [
    ...Object.entries(agencies[key].byOperation).map(([name, n]) => el("tr", {}, cell(AGENCIES[key]), cell(BOOK[name] || name), number(n.granted), number(n.doubled))),
    ...Object.entries(agencies[key].notices).map(([name, n]) => el("tr", {}, cell(AGENCIES[key]), cell(BOOK[name] || name), number(n), cell("")))]));
  $("verdict").replaceChildren(
    el("strong", { className: doubled ? "bad" : "good" }, `Cấp hoặc lưu hai lần: ${doubled}`), " · ",
    el("strong", { className: portal.missingEvents ? "bad" : "good" }, `Thông báo còn thiếu: ${portal.missingEvents}`), " · ",
    `Hồ sơ đã nhận chưa kết thúc: ${open}`);
}

async function drawMessages() {
  const messages = await call("messages");
  $("message-rows").replaceChildren(...messages.map(m => el("tr", {}, cell(time(m.receivedAt)), cell(m.message.dossierCode), cell(m.message.to), cell(m.message.text))));
}

$("login").addEventListener("submit", e => {
  e.preventDefault();
  sessionStorage.setItem("secret", $("secret").value);
  attempt(async () => { await call("status"); $("secret").value = ""; show(); }, "login-error");
});
$("run-form").addEventListener("submit", e => {
  e.preventDefault();
  const data = new FormData(e.target);
  attempt(async () => {
    await call("runs", "POST", { count: Number(data.get("count")), ratePerSecond: Number(data.get("ratePerSecond")), seed: Number(data.get("seed")), deathShare: Number(data.get("deathShare")), scenario: data.get("scenario"), units: data.getAll("unit") });
    await refresh();
  });
});
$("search").addEventListener("submit", e => { e.preventDefault(); attempt(drawDossiers); });
$("robot-form").elements.refuseRate.addEventListener("input", e => { $("robot-form").querySelector("output").textContent = percent(e.target.value); });
$("robot-form").addEventListener("submit", e => {
  e.preventDefault();
  const form = e.target.elements;
  attempt(async () => {
    await call("robots", "PUT", { enabled: form.enabled.checked, seed: Number(form.seed.value), thinking: { minMs: Number(form.minMs.value), maxMs: Number(form.maxMs.value) }, refuseRate: Number(form.refuseRate.value) });
    e.target.querySelector(".saved").textContent = "Đã áp dụng";
  });
});
window.addEventListener("hashchange", show);
setInterval(() => { if (sessionStorage.getItem("secret") !== null && !document.hidden) attempt(refresh); }, 2000);
show();
