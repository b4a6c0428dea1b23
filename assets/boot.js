// Starts the client with the reader's first act, and the page answers that act then. Who only reads
// needs no client: the page is complete without, and whatever goes wrong here is no error for them.
// The build names the client's files in the head of the page.
const named = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const root = document.documentElement;

// The bytes rather than the response: a server need not know the type of .wasm files.
const bytes = (address) => fetch(address).then((response) => response.arrayBuffer());

// What only a client answers is kept for it, with what was typed or chosen until then. A link leads
// to its place by itself, and the client finds it in the address.
const KEPT = ["click", "input", "change", "keydown"];
const kept = [];
const keep = (event) => {
  if (event.type !== "click" || event.target.closest("button")) {
    kept.push([event, event.target.value]);
  }
  wake();
};
const answer = () => {
  for (const [event, value] of kept) {
    if (value !== undefined) event.target.value = value;
    event.target.dispatchEvent(new event.constructor(event.type, event));
  }
};

// A sentence that is folded beside a cell is on the page once, in its article.
const unfold = () => {
  for (const quotation of document.querySelectorAll(".quotation q:empty")) {
    const link = quotation.closest("td").querySelector("a[href^='#']");
    const mark = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    quotation.textContent = mark.closest(".sentence").textContent.trim();
  }
};

const start = async () => {
  const files = [import(named("client")), bytes(named("client-wasm")), bytes(named("edition"))];
  const [client, module_or_path, edition] = await Promise.all(files);
  await client.default({ module_or_path });
  for (const type of KEPT) removeEventListener(type, keep, true);
  client.start(new Uint8Array(edition));
  // It has come to life in the frame after the next.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(answer)));
};

// Before the act itself: when the page moves, when a finger or the focus comes, or the pointer is over
// what can be used.
const SIGNS = ["scroll", "pointerdown", "focusin", "hashchange", "beforeprint"];
const over = (event) => event.target.closest("a[href^='#'], button, input, select, td") && wake();

// Where it is in sight from the beginning: what only a client draws, or lays out.
const sight = new IntersectionObserver(
  (seen) => seen.some((part) => part.isIntersecting) && wake(),
  { rootMargin: "25% 0px" },
);

let woken = false;
const wake = () => {
  if (woken) return;
  woken = true;
  for (const type of SIGNS) removeEventListener(type, wake, true);
  removeEventListener("pointerover", over);
  sight.disconnect();
  unfold();
  start().catch(() => delete root.dataset.scripts);
};

// Another language, or another style of numbers, is what the reader has chosen before.
const isChosen = () => {
  try {
    return localStorage.getItem("daejo") !== null;
  } catch {
    return false;
  }
};

if (named("client") && named("client-wasm") && named("edition")) {
  root.dataset.scripts = "";
  for (const type of KEPT) addEventListener(type, keep, true);
  for (const type of SIGNS) addEventListener(type, wake, true);
  addEventListener("pointerover", over);
  for (const part of document.querySelectorAll(".pictures, .reader")) sight.observe(part);
  if (location.hash || isChosen()) wake();
}
