// Registers the service worker (sw.js) and tells the reader how far it is, in words that the build
// puts before this (`SAID`, see src/colophon.rs); `data-offline` of the document tells the style sheet.
const root = document.documentElement;
const version = document.querySelector('meta[name="version"]').content;

const registration = await navigator.serviceWorker
  .register(new URL("sw.js", document.baseURI), { updateViaCache: "none" })
  .catch(() => null);

const ask = (worker, question) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });

// Another page of this site has taken a new edition; this one is of the old.
let superseded = false;
let taken = false;

const state = async () => {
  if (!registration) return "failed";
  const { installing, waiting, active } = registration;
  if (installing) installing.onstatechange = look;
  if (waiting) {
    if ((await ask(waiting, "version")) !== version) return "update";
    // The network has given this page of the new edition already.
    waiting.postMessage("settle");
  }
  if (!active) return installing || waiting ? "fetching" : "failed";
  const kept = await ask(active, "state");
  if (kept.version === version) return kept.ready ? "ready" : "failed";
  if (superseded) return "update";
  return installing || waiting ? "fetching" : "failed";
};

const say = () => {
  const said = SAID[root.lang][root.dataset.offline] ?? "";
  const line = document.querySelector(".offline");
  if (line.textContent !== said) line.textContent = said;
};

async function look() {
  root.dataset.offline = await state();
  say();
}

const renew = () => document.hidden || registration?.update().catch(() => {});

document.addEventListener("click", ({ target }) => {
  if (!target.closest(".take-edition")) return;
  taken = true;
  if (registration.waiting) registration.waiting.postMessage("take");
  else location.reload();
});
navigator.serviceWorker.addEventListener("controllerchange", () => {
  if (taken) return location.reload();
  superseded = true;
  look();
});
registration?.addEventListener("updatefound", look);
document.addEventListener("visibilitychange", renew);
addEventListener("online", renew);
new MutationObserver(say).observe(root, { attributeFilter: ["lang"] });
look();
