// All of this is an extra: every page works without it.
"use strict";

// Shift three times within a second hides the screen.
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

// A page that comes back from the browser's memory asks anew whether it may be shown.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// Without script the page's head does this; with it nobody is sent away without a word.
const { refresh, goesTo } = document.body.dataset;
if (refresh) setTimeout(() => location.assign(goesTo), 1000 * Number(refresh));
