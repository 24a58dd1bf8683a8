// All of this is an extra: every page works without it.
"use strict";

const KEEP_EVERY = 5000;
const token = () => document.querySelector("input[name=token]")?.value ?? "";

// Sends a few fields to the program; a page of the passphrase as an answer means that it is locked.
async function tell(path, fields) {
  const body = new URLSearchParams(fields);
  body.set("token", token());
  const answer = await fetch(path, { method: "POST", body, keepalive: true });
  if (answer.redirected || !answer.ok) throw new Error(answer.status);
  return answer;
}

// Shift three times within a second hides the screen.
function hideOnShift() {
  let shifts = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      shifts = [];
      return;
    }
    if (event.repeat) return;
    shifts = shifts.filter((at) => event.timeStamp - at < 1000).concat(event.timeStamp);
    const hide = document.getElementById("hide");
    if (shifts.length >= 3 && hide) hide.submit();
  });
}

// A page that comes back from the browser's memory asks anew whether it may be shown.
function askAnew() {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

function offerPrinting() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

// What of a form is kept: what people type and choose, no passphrase, no file, no confirmation.
function kept(form) {
  const types = ["password", "file", "hidden", "submit", "button"];
  const isOut = (field) => types.includes(field.type) || field.name === "reference" || "confirms" in field.dataset;
  return [...form.elements].filter((field) => field.name && !isOut(field) && !field.closest("fieldset[disabled]"));
}

function typed(form) {
  const fields = new URLSearchParams();
  for (const field of kept(form)) {
    const isChoice = field.type === "checkbox" || field.type === "radio";
    if (field.tagName !== "BUTTON" && (!isChoice || field.checked)) fields.append(field.name, field.value);
  }
  return fields;
}

// Which form of which page: what it carries along unseen is part of it.
function placeOf(form) {
  const about = new URLSearchParams();
  for (const field of form.querySelectorAll("input[type=hidden]")) {
    if (field.name !== "token") about.append(field.name, field.value);
  }
  return [["page", new URL(form.action).pathname], ["about", about.toString()]];
}

function fillIn(form, values) {
  for (const field of kept(form)) {
    const isChoice = field.type === "checkbox" || field.type === "radio";
    if (isChoice) field.checked = values.getAll(field.name).includes(field.value);
    else if (values.has(field.name)) field.value = values.get(field.name);
  }
}

// The form that is sent says what was kept of it, so that it is forgotten once it is taken.
function mark(form, id) {
  const action = new URL(form.action);
  action.searchParams.set("kept", id);
  form.action = action;
}

function sayThatItIsBack(form, draft, pristine) {
  const notice = document.getElementById("kept-notice").content.cloneNode(true).firstElementChild;
  notice.querySelector("span").textContent = draft.said;
  notice.querySelector("button").addEventListener("click", async () => {
    await tell("/kept/discard", [["id", draft.id]]).catch(() => {});
    form.reset();
    form.keptAs = pristine;
    notice.remove();
    form.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  });
  form.before(notice);
}

// Brings back what was typed before, and keeps what is typed from now on.
async function keepForm(form) {
  const pristine = typed(form).toString();
  form.keptAs = pristine;
  let isSent = false;
  const keep = async () => {
    const now = typed(form);
    if (isSent || now.toString() === form.keptAs) return;
    form.keptAs = now.toString();
    const fields = placeOf(form).concat([...now].map(([name, value]) => [`f.${name}`, value]));
    try {
      mark(form, (await (await tell("/kept", fields)).json()).id);
      // What is shown for a minute only goes when the minute is over, whoever types.
      if (locking.goes === "/alone") locking.touched();
    } catch {
      form.keptAs = null;
    }
  };
  form.addEventListener("submit", () => (isSent = true));
  window.addEventListener("pagehide", keep);
  if (document.body.dataset.answer === new URL(form.action).pathname) {
    // The page answers this very form, and shows what was typed last.
    form.keptAs = null;
  } else {
    try {
      const draft = await (await tell("/kept/back", placeOf(form))).json();
      if (draft.id && typed(form).toString() === pristine) {
        fillIn(form, new URLSearchParams(draft.form));
        form.keptAs = typed(form).toString();
        mark(form, draft.id);
        sayThatItIsBack(form, draft, pristine);
      }
    } catch {
      // Locked meanwhile, or ended: what is typed stays in the page.
    }
  }
  setInterval(keep, KEEP_EVERY);
}

function keepForms() {
  for (const form of document.querySelectorAll("main form[method=post]:not([data-unkept])")) {
    if (kept(form).some((field) => field.tagName !== "BUTTON")) keepForm(form);
  }
}

// Goes away by itself, and says so a minute before. Without script the page's head does this, without a word.
const locking = {
  start() {
    const { refresh, goesTo } = document.body.dataset;
    if (!refresh) return;
    this.after = Number(refresh) * 1000;
    this.goes = goesTo;
    this.touched();
  },
  touched() {
    if (!this.after) return;
    this.banner?.remove();
    clearTimeout(this.soon);
    clearTimeout(this.over);
    this.over = setTimeout(() => location.replace(this.goes), this.after);
    if (this.goes === "/alone") this.soon = setTimeout(() => this.warn(), this.after - Math.min(60000, this.after / 2));
  },
  warn() {
    const template = document.getElementById("stay-banner");
    if (!template) return;
    this.banner = template.content.cloneNode(true).firstElementChild;
    this.banner.querySelector("button").addEventListener("click", () =>
      tell("/stay", []).then(
        () => this.touched(),
        () => location.replace(this.goes),
      ),
    );
    document.body.append(this.banner);
  },
};

// A page that waits looks whether what it waits for has come, and is shown anew only then: nobody is interrupted in
// reading. Without script the page's head does this.
function lookAgain() {
  const { again } = document.body.dataset;
  if (!again) return;
  const said = (page) => page.querySelector("main")?.textContent;
  setInterval(async () => {
    try {
      const answer = await fetch(location.pathname);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (said(page) !== said(document)) location.reload();
    } catch {
      // The program is not there: asked again.
    }
  }, Number(again) * 1000);
}

hideOnShift();
askAnew();
lookAgain();
offerPrinting();
locking.start();
if (document.getElementById("kept-notice")) keepForms();
