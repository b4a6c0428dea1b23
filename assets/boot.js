// Starts the client. The build names its files in the head of the page. Whatever goes wrong
// here is no error for the reader: the page is complete without the client, and says what is missing.
const root = document.documentElement;
root.dataset.boot = "on";
const give_up = () => {
  root.dataset.boot = "off";
};

const named = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const script = document.querySelector('link[rel="modulepreload"]')?.href;

// The bytes rather than the response: a server need not know the type of .wasm files.
const bytes = (address) => fetch(address).then((response) => response.arrayBuffer());

const load = async (script, wasm) => {
  const [module, module_or_path] = await Promise.all([import(script), bytes(wasm)]);
  await module.default({ module_or_path });
  return module;
};

const start = async () => {
  const files = [load(script, named("client-wasm")), bytes(named("edition"))];
  const [client, edition] = await Promise.all(files);
  if (!client.start(new Uint8Array(edition))) throw new Error("not the page that was built");
  return client;
};

const style = (href) =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });

// The dialog for a reader's own articles, loaded with the first of them.
let dialog;
const intake = (client) => {
  const made = async () => {
    const address = new URL(named("intake-module"), document.baseURI);
    const files = [load(address, named("intake-wasm")), style(named("intake-style"))];
    const [module] = await Promise.all(files);
    return new module.Dialog(client.question(), client.show);
  };
  dialog ??= made();
  return dialog.catch(() => {
    dialog = undefined;
    return undefined;
  });
};

const isTyped = (target) => target.closest?.("input, textarea, select, [contenteditable]");

const listen = (client) => {
  const take = (data) => {
    const files = [...data.files];
    const texts = ["text/plain", "text/html"].map((type) => data.getData(type));
    if (files.length) intake(client).then((it) => it?.files(files));
    else if (texts.some((text) => text.trim())) intake(client).then((it) => it?.text(...texts));
  };
  addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-intake]")) intake(client).then((it) => it?.open());
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
  try {
    if (localStorage.getItem("daejo-set")) intake(client).then((it) => it?.restore());
  } catch {
    // Where the browser keeps nothing, nothing is to be brought back.
  }
};

start().then(listen, give_up);
