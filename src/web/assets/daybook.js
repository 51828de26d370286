// Small comforts for forms. Every page works without them.
"use strict";

// Leaving quickly: the page is gone at once, and "back" does not lead here. By its button, or by Escape three times.
let gone = false;
const leave = document.querySelector("a[data-leave]");
if (leave) {
  const go = (event) => {
    event?.preventDefault();
    gone = true;
    document.documentElement.hidden = true;
    location.replace(leave.href);
  };
  leave.title = leave.dataset.hint;
  leave.addEventListener("click", go);
  const ESCAPES_MS = 1500;
  let escapes = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    escapes = [...escapes.filter((at) => event.timeStamp - at < ESCAPES_MS), event.timeStamp];
    if (escapes.length === 3) go();
  });
}

// Nothing typed is lost by a slip: ask before leaving a form marked data-keep that has changed.
for (const form of document.querySelectorAll("form[data-keep]")) {
  let changed = form.hasAttribute("data-changed");
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (leaving) => {
    if (changed && !gone) leaving.preventDefault();
  });
}

// A second press within five seconds is a slip, not a wish.
const REST_MS = 5000;
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "get") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  const button = event.submitter;
  // aria-disabled and not disabled: a disabled button would not send its name, and would lose the focus.
  button?.setAttribute("aria-disabled", "true");
  setTimeout(() => rest(form, button), REST_MS);
});
// A page that comes back by the Back button is ready again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-sent]")) rest(form, form.querySelector("[aria-disabled]"));
});
function rest(form, button) {
  delete form.dataset.sent;
  button?.removeAttribute("aria-disabled");
}

// After "add an entry" the answer ends in #entry-3: write on there.
const place = document.getElementById(location.hash.slice(1));
if (place?.matches(".entry-form")) {
  place.querySelector("textarea, input")?.focus();
  place.scrollIntoView({ block: "start" });
} else {
  // What went wrong is read first.
  document.querySelector(".error-summary[tabindex]")?.focus();
}

// <p class="count" data-count-for="text-1" data-words="Words: {}">
for (const count of document.querySelectorAll("[data-count-for]")) {
  const text = document.getElementById(count.dataset.countFor);
  if (!text) continue;
  const show = () => {
    const words = (text.value.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;
    const number = words.toLocaleString(document.documentElement.lang + "-u-nu-latn");
    count.textContent = (count.dataset.words ?? "").replace("{}", number);
  };
  text.addEventListener("input", show);
  show();
}
