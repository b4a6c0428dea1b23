// Keeps the site for a time without a network. The build puts before this the VERSION of the
// edition, which its page names too, and FILES: each file's name, which holds the hash of what is in
// it, with its digest. The page's own name is empty.
const HOME = registration.scope;
// Other programs of this origin, and of paths below this one, have caches of their own.
const OWN = `daejo ${HOME} `;
const CACHE = OWN + VERSION;
const PATIENCE = 4000;

const digest = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
};

// The answer if it is what it should be: not half a file, a host's error, another edition's page.
const whole = async (answer, name) => {
  if (!answer?.ok) return null;
  const bytes = await answer.arrayBuffer();
  const right = name
    ? (await digest(bytes)) === FILES[name]
    : new TextDecoder().decode(bytes).includes(`name="version" content="${VERSION}"`);
  return right ? new Response(bytes, { headers: answer.headers }) : null;
};

const kept = async (name) => whole(await (await caches.open(CACHE)).match(HOME + name), name);
const keep = async (name, answer) => (await caches.open(CACHE)).put(HOME + name, answer);

const fetched = async (name) => {
  // What the browser has kept by itself will do, if it is right.
  for (const cache of name ? ["default", "reload"] : ["no-cache"]) {
    const answer = await whole(await fetch(HOME + name, { cache }), name);
    if (answer) return answer;
  }
  throw new Error(`${name || "the page"} is not of this edition`);
};

// Puts aside whatever is not there whole; why something could not be, or nothing.
const fill = async () => {
  const missing = async (name) => (await kept(name)) ?? keep(name, await fetched(name));
  const done = await Promise.allSettled(["", ...Object.keys(FILES)].map(missing));
  return done.find(({ status }) => status === "rejected")?.reason;
};

const install = async () => {
  const reason = await fill();
  // Without room for all of an edition nothing of it stays: the one before needs its own.
  if (reason?.name === "QuotaExceededError") await caches.delete(CACHE);
  if (reason) throw reason;
};

const windows = () => clients.matchAll({ type: "window", includeUncontrolled: true });

// Removes older editions, unless another page might still be of one.
const tidy = async () => {
  if ((await windows()).length > 1) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const file = async (name) => {
  const found = await kept(name).catch(() => null);
  if (found) return found;
  const answer = await fetched(name);
  keep(name, answer.clone()).catch(() => {});
  return answer;
};

const page = async (request) => {
  // A query is a text that another app shares with this one: no server is to see it.
  const network = fetch(request.url.includes("?") ? HOME : request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([network.catch(() => null), late]);
  if (first?.ok || first?.type === "opaqueredirect") return first;
  return (await kept("").catch(() => null)) ?? network;
};

// What the page asks for: see offline.js.
const asked = {
  version: (port) => port.postMessage(VERSION),
  state: async (port) => {
    const reason = await fill().then((reason) => reason ?? tidy(), String);
    port.postMessage({ version: VERSION, ready: !reason });
  },
  // A page that was left to open this one may take a moment to go.
  settle: async () => {
    for (let left = 5; left && (await windows()).length > 1; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 1000));
    return (await windows()).length === 1 && skipWaiting();
  },
  take: () => skipWaiting(),
};

oninstall = (event) => event.waitUntil(install());
onactivate = (event) => event.waitUntil(tidy().then(() => clients.claim()));
onmessage = (event) => event.waitUntil(asked[event.data](...event.ports));
onfetch = (event) => {
  const { method, mode, url } = event.request;
  const [address] = url.split(/[?#]/);
  const name = address.startsWith(HOME) ? address.slice(HOME.length) : null;
  if (method !== "GET" || name === null) return;
  if (Object.hasOwn(FILES, name)) event.respondWith(file(name));
  else if (mode === "navigate" && ["", "index.html"].includes(name))
    event.respondWith(page(event.request));
};
