// The page as one file. The build puts before this the glue of both modules, as functions that give
// what the modules export, and boot.js behind it; the modules themselves, the edition and the rates
// lie in the page, compressed. `globalThis.single` is what boot.js asks for them.

// As it came, for saving: the client is going to change it. The parser has taken a carriage return
// that is no character reference for a line feed.
const page = document.documentElement.outerHTML.replaceAll("\r", "&#13;");

const bytes = (name) => {
  const held = document.querySelector(`script[data-name="${name}"]`).textContent;
  const packed = Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
};

// Answers what is asked through ports, like worker.js.
const answering = async (glue, wasm, rates) => {
  const module = glue();
  await module.default({ module_or_path: wasm });
  const engine = new module.Engine(new Uint8Array(rates));
  return (question, port) => port.postMessage(engine.ask(question));
};

// The worker's script, of this one's own functions: a file from a disk may fetch nothing.
const working = (glue, answering) => {
  let answer;
  onmessage = async ({ data, ports: [port] }) => {
    if (port) return answer(data, port);
    answer = await answering(glue, ...data).catch(() => null);
    postMessage(answer !== null);
  };
};

const elsewhere = (files) =>
  new Promise((resolve, reject) => {
    const script = new Blob([`(${working})(${engineGlue}, ${answering});`], {
      type: "text/javascript",
    });
    const address = URL.createObjectURL(script);
    const worker = new Worker(address);
    worker.onerror = reject;
    worker.onmessage = ({ data }) => {
      URL.revokeObjectURL(address);
      return data ? resolve(worker) : reject();
    };
    worker.postMessage(files);
  });

// Where the browser refuses a worker, the page itself computes, and stands still for as long.
const here = async (files) => {
  const answer = await answering(engineGlue, ...files);
  const postMessage = (question, [port]) => answer(question, port);
  return { postMessage, addEventListener() {}, terminate() {} };
};

const engine = async () => {
  const files = await Promise.all([bytes("engine-wasm"), bytes("rates")]);
  return elsewhere(files).catch(() => here(files));
};

const glue = { client: clientGlue, "intake-module": intakeGlue };

globalThis.single = {
  script: async (name) => glue[name](),
  bytes,
  style: (name) => {
    document.querySelector(`style[data-name="${name}"]`).media = "all";
  },
  engine,
  page: async () => `<!DOCTYPE html>\n${page}`,
};

// What lies beside the page on a site, and is in this file.
const beside = {
  page: async () => ["<!DOCTYPE html>\n", page],
  licences: async () => [await bytes("licences")],
};

// In words that the build puts before this (see src/colophon.rs).
const say = () => {
  document.querySelector(".offline").textContent = SAID[document.documentElement.lang].file;
};
say();
new MutationObserver(say).observe(document.documentElement, { attributeFilter: ["lang"] });

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-held]");
  if (!link) return;
  event.preventDefault();
  const parts = await beside[link.dataset.held]();
  const save = document.createElement("a");
  save.href = URL.createObjectURL(new Blob(parts));
  save.download = link.getAttribute("href").replace("./", "");
  save.click();
  setTimeout(() => URL.revokeObjectURL(save.href), 1000);
});
