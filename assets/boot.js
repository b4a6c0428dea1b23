// Starts the client with the reader's first act, which the page answers then: who only reads needs
// no client. The build puts the names of its files before this (`FILES`, see `crates/hosting`), and what
// each must be; where the page itself names one, in a `<meta>`, that counts. The page as one file holds
// them (see single.js).
// Whatever goes wrong here is no error for the reader: the page is complete without the client, and
// says what is missing.
const root = document.documentElement;
const meta = (name) => document.querySelector(`meta[name="${name}"]`);
const named = (name) => (meta(name) ? [meta(name).content, ""] : FILES[name]);
const address = (name) => new URL(named(name)[0], document.baseURI).href;
const integrity = (name) => named(name)[1];

const linked = (attributes) =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), attributes);
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });

const site = {
  script: (name) => {
    // An import alone is not checked.
    linked({ rel: "modulepreload", href: address(name), integrity: integrity(name) });
    return import(address(name));
  },
  // The bytes rather than the response: a server need not know the type of .wasm files.
  bytes: async (name) => {
    const response = await fetch(address(name), { integrity: integrity(name) });
    return response.arrayBuffer();
  },
  style: (name) => linked({ rel: "stylesheet", href: address(name) }),
  // The page as one file, which lies beside this one.
  page: async () => {
    const response = await fetch(document.querySelector("a[data-held=page]").href);
    return response.ok ? response.text() : null;
  },
  engine: () => {
    const worker = new Worker(address("engine-worker"), { type: "module" });
    const files = ["engine-wasm", "rates"].map((name) => [address(name), integrity(name)]);
    worker.postMessage([address("engine-module"), ...files]);
    return worker;
  },
};
const files = globalThis.single ?? site;

const load = async (script, wasm) => {
  const [module, module_or_path] = await Promise.all([files.script(script), files.bytes(wasm)]);
  await module.default({ module_or_path });
  return module;
};

// The engine for a module: it comes with the first question. What it says and is asked are bytes;
// where it says nothing (null) its worker is ended, and the next question starts another.
const asking = () => {
  let running;
  // What an engine that is ended will never answer.
  const waiting = new Set();
  const stop = async () => {
    const ended = running;
    running = undefined;
    for (const resolve of waiting) resolve(null);
    waiting.clear();
    (await ended)?.terminate();
  };
  const ask = async (question) => {
    running ??= files.engine();
    const asked = running;
    const worker = await asked;
    if (running !== asked) return null;
    const answer = await new Promise((resolve) => {
      waiting.add(resolve);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        waiting.delete(resolve);
        resolve(data);
      };
      // A worker that does not start says so itself.
      worker.addEventListener("error", () => resolve(null));
      worker.postMessage(question, [port2]);
    });
    if (!answer && running === asked) stop();
    return answer;
  };
  return [ask, stop];
};

// What only the client answers is kept for it, with what was typed or chosen until then. A link leads
// to its place by itself, and the client finds that in the address.
const KEPT = ["click", "input", "change", "keydown"];
const kept = [];
const keep = (event) => {
  // What is typed behind it is for the field. Who has switched keys off has a preference.
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "/" && event.type === "keydown" && isPlain && !isTyped(event.target) && !held("daejo")) {
    event.preventDefault();
    document.querySelector(".search input").focus();
    wake();
    return;
  }
  const acts = "button:not([data-intake], .take-edition), td";
  if (event.type !== "click" || (event.target.closest?.(acts) && !event.target.closest("a, summary"))) {
    kept.push([event, event.target.value]);
  }
  wake();
};
const keepNoMore = () => {
  for (const type of KEPT) removeEventListener(type, keep, true);
};
const answer = () => {
  for (const [event, value] of kept) {
    if (value !== undefined) event.target.value = value;
    event.target.dispatchEvent(new event.constructor(event.type, event));
  }
};

// A sentence that is folded beside a cell is in the file of the page once, in its article.
const unfold = () => {
  for (const quotation of document.querySelectorAll(".quotation q:empty")) {
    const link = quotation.closest("td").querySelector("a[href^='#']");
    const mark = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    quotation.textContent = mark.closest(".sentence").textContent.trim();
  }
};

const start = async () => {
  const parts = [load("client", "client-wasm"), files.bytes("edition")];
  const [client, edition] = await Promise.all(parts);
  keepNoMore();
  if (!client.start(new Uint8Array(edition), ...asking())) throw new Error("not the page that was built");
  // It has come to life in the frame after the next.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark("alive");
      setTimeout(answer);
    }),
  );
  return client;
};

const giveUp = () => {
  keepNoMore();
  unfold();
  root.dataset.boot = "off";
};

// Before the act itself: when the page moves, when a finger or the focus comes, when the pointer is
// over what can be used.
const SIGNS = ["scroll", "pointerdown", "focusin", "hashchange", "beforeprint"];
const over = (event) => event.target.closest?.("a[href^='#'], button, input, select, td") && wake();

// Where it is in sight from the beginning: what only a client draws, or lays out.
const sight = new IntersectionObserver(
  (seen) => seen.some((part) => part.isIntersecting) && wake(),
  { rootMargin: "25% 0px" },
);

let client;
const wake = () => {
  if (!client) {
    for (const type of SIGNS) removeEventListener(type, wake, true);
    removeEventListener("pointerover", over);
    sight.disconnect();
    unfold();
    client = start().catch(giveUp);
  }
  return client;
};

// The dialog for a reader's own articles, loaded with the first of them.
let dialog;
const intake = async () => {
  const client = await wake();
  if (!client) return undefined;
  const made = async () => {
    const parts = [load("intake-module", "intake-wasm"), files.style("intake-style")];
    const [module] = await Promise.all(parts);
    return new module.Dialog(client.question(), client.show, ...asking(), files.page);
  };
  dialog ??= made();
  return dialog.catch(() => {
    dialog = undefined;
    return undefined;
  });
};

// What another app has shared with this one (see the manifest): the service worker keeps it from the
// server, and the history of the browser is not to hold it.
const takeShared = () => {
  // An app of its own, not a page that any link leads to.
  if (!matchMedia("(display-mode: standalone)").matches) return false;
  const told = new URLSearchParams(location.search);
  const [text, ...others] = ["text", "title", "url"].map((name) => told.get(name) ?? "");
  if (![text, ...others].some(Boolean)) return false;
  history.replaceState(null, "", location.pathname + location.hash);
  const words = [others[0], text, others[1]].filter(Boolean).join("\n\n");
  // An address alone is no article, and the page fetches nothing.
  intake().then((it) => (text ? it?.text(words, "") : it?.open()));
  return true;
};

const isTyped = (target) => target.closest?.("input, textarea, select, [contenteditable]");

const take = (data) => {
  const dropped = [...data.files];
  const texts = ["text/plain", "text/html"].map((type) => data.getData(type));
  if (dropped.length) intake().then((it) => it?.files(dropped));
  else if (texts.some((text) => text.trim())) intake().then((it) => it?.text(...texts));
};

const listen = () => {
  for (const type of KEPT) addEventListener(type, keep, true);
  for (const type of SIGNS) addEventListener(type, wake, true);
  addEventListener("pointerover", over);
  for (const part of document.querySelectorAll(".pictures, .reader")) sight.observe(part);
  addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-intake]")) intake().then((it) => it?.open());
  });
  addEventListener("paste", ({ target, clipboardData }) => {
    if (clipboardData && !isTyped(target)) take(clipboardData);
  });
  addEventListener("dragover", (event) => {
    if (!isTyped(event.target)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (isTyped(event.target) && !event.dataTransfer.files.length) return;
    event.preventDefault();
    take(event.dataTransfer);
  });
};

// What the device has kept: a language and a style of numbers, articles of the reader's own.
const held = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    // Where the browser keeps nothing, nothing is to be brought back.
    return null;
  }
};

if (globalThis.WebAssembly) {
  root.dataset.boot = "on";
  listen();
  const set = document.querySelector("script[data-name=set]")?.textContent;
  if (!takeShared()) {
    if (set) intake().then((it) => it?.hold(set));
    else if (held("daejo-set")) intake().then((it) => it?.restore());
    else if (location.hash || held("daejo")) wake();
  }
} else {
  giveUp();
}

// What is put aside for a time without a network must not hold up the page: it waits until that is on
// the screen, or for a while where the browser does not tell.
const offline = () => import(address("offline")).catch(() => {});
if (named("offline") && navigator.serviceWorker) {
  addEventListener("load", () => {
    new PerformanceObserver(offline).observe({ type: "paint", buffered: true });
    setTimeout(offline, 3000);
  });
}
