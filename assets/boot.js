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

const start = async () => {
  const files = [import(script), bytes(named("client-wasm")), bytes(named("edition"))];
  const [client, module_or_path, edition] = await Promise.all(files);
  await client.default({ module_or_path });
  if (!client.start(new Uint8Array(edition))) throw new Error("not the page that was built");
};

start().catch(give_up);
