// The engine in a worker. The first message names its files, two of them with what they must be;
// each of the others is a question as bytes, with a port for the answer: bytes again, or null where
// the engine could not be loaded.
let engine;

// The bytes rather than the response: a server need not know the type of .wasm files.
const bytes = async ([address, integrity]) => {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
};

const load = async ([script, wasm, rates]) => {
  const nothing = () => new ArrayBuffer(0);
  const files = [import(script), bytes(wasm), bytes(rates).catch(nothing)];
  const [module, module_or_path, table] = await Promise.all(files);
  await module.default({ module_or_path });
  return new module.Engine(new Uint8Array(table));
};

onmessage = async ({ data, ports: [port] }) => {
  if (!port) {
    engine = load(data);
    engine.catch(() => {});
    return;
  }
  const answer = await engine.then((engine) => engine.ask(data)).catch(() => null);
  port.postMessage(answer);
};
