// Starts the client, and the engine with the first question to it. The head of the page names their
// files; the single file holds them (see single.js). Whatever goes wrong here is no error for the
// reader: the page is complete without the client.
const meta = (name) => document.querySelector(`meta[name="${name}"]`);
const address = (name) => new URL(meta(name).content, document.baseURI).href;
const integrity = (name) => meta(name).dataset.integrity ?? "";

const site = {
  client: () => import(document.querySelector('link[rel="modulepreload"]').href),
  // The bytes rather than the response: a server need not know the type of .wasm files.
  bytes: async (name) => {
    const response = await fetch(address(name), { integrity: integrity(name) });
    return response.arrayBuffer();
  },
  engine: () => {
    const worker = new Worker(address("engine-worker"), { type: "module" });
    const files = ["engine-wasm", "rates"].map((name) => [address(name), integrity(name)]);
    worker.postMessage([address("engine-module"), ...files]);
    return worker;
  },
};
const { client, bytes, engine } = globalThis.single ?? site;

// What the engine says to a question, both as bytes. Where it says nothing (null) its worker is
// ended, and the next question starts another.
let running;
const ask = async (question) => {
  running ??= engine();
  const worker = await running;
  const answer = await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    // A worker that does not start says so itself.
    worker.addEventListener("error", () => resolve(null));
    worker.postMessage(question, [port2]);
  });
  if (!answer) {
    worker.terminate();
    running = undefined;
  }
  return answer;
};

const start = async () => {
  const files = [client(), bytes("client-wasm"), bytes("edition")];
  const [module, module_or_path, edition] = await Promise.all(files);
  await module.default({ module_or_path });
  module.start(new Uint8Array(edition), ask);
};

// What is put aside for a time without a network must not hold up the page.
const offline = () => meta("offline") && navigator.serviceWorker && import(address("offline"));

start()
  .catch(() => {})
  .then(offline)
  .catch(() => {});
