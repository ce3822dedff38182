"use strict";
/* Live parts of a page are replaced while somebody reads them: focus and place are given back, and it is said if they are old. */
const lt = (() => {
  let held = null;
  let opened = [];

  const name = element => element.tagName + " " + (element.getAttribute("href") || element.title || element.id);
  const rowOf = element => {
    const code = element.closest("tr") && element.closest("tr").querySelector("a.lt-code");
    return code ? code.getAttribute("href") : null;
  };

  /** Just before the new content takes the place of the old. */
  function keep() {
    const element = document.activeElement;
    held = element && element !== document.body
      ? { element, name: name(element), row: rowOf(element), y: window.scrollY }
      : { y: window.scrollY };
    opened = [...document.querySelectorAll("main details[open]")].map(each => each.id);
    document.getElementById("stale").hidden = true;
  }

  /** Just after: the same element again, or else the first one of the same row. */
  function restore() {
    opened.map(id => document.getElementById(id)).filter(each => each).forEach(each => { each.open = true; });
    if (held && held.element && !held.element.isConnected) {
      const all = [...document.querySelectorAll("main a, main button, main input, main select, main textarea, main summary")];
      const then = held.element.dataset.then && [...document.querySelectorAll(held.element.dataset.then)].pop();
      const again = then
        || all.find(each => name(each) === held.name)
        || all.find(each => held.row && rowOf(each) === held.row)
        || document.getElementById("content");
      again.focus({ preventScroll: true });
    }
    if (held && window.scrollY !== held.y) {
      window.scrollTo({ top: held.y, behavior: "instant" });
    }
    held = null;
  }

  function stale() {
    document.getElementById("stale").hidden = false;
  }

  /** The first field with an error beside it is where to go on. */
  function toFirstError() {
    const wrong = [...document.querySelectorAll("[aria-describedby]")].filter(field => {
      const error = document.getElementById(field.getAttribute("aria-describedby"));
      return error && error.textContent.trim() !== "";
    });
    wrong.forEach(field => field.setAttribute("aria-invalid", "true"));
    if (wrong.length > 0) {
      // Of a group of choices, the first one.
      (wrong[0].querySelector("input") || wrong[0]).focus();
    }
  }

  /** An amount is easier to check in groups of three; the caret keeps its distance from the end. */
  function group(field) {
    const after = field.value.length - field.selectionEnd;
    const digits = field.value.replace(/[\s.,]/g, "");
    if (/^\d+$/.test(digits)) {
      field.value = digits.replace(/\B(?=(\d{3})+$)/g, field.dataset.group);
      field.setSelectionRange(field.value.length - after, field.value.length - after);
    }
  }

  document.addEventListener("input", event => {
    if (event.target.dataset.group) {
      group(event.target);
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    if (window.faces) {
      faces.ajax.addOnEvent(event => {
        if (event.status === "complete") {
          keep();
        } else if (event.status === "success") {
          restore();
          toFirstError();
        }
      });
      faces.ajax.addOnError(stale);
    }
  });

  return { keep, restore, stale };
})();
