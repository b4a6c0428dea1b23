// Starts the client. The build names its two files in the head of the page. Whatever goes wrong
// here is no error for the reader: the page is complete without the client.
const script = document.querySelector('link[rel="modulepreload"]')?.href;
const wasm = document.querySelector('meta[name="client-wasm"]')?.content;

// The bytes rather than the response: a server need not know the type of .wasm files.
const start = async () => {
  const bytes = fetch(wasm).then((response) => response.arrayBuffer());
  const [client, module_or_path] = await Promise.all([import(script), bytes]);
  await client.default({ module_or_path });
};

if (script && wasm) {
  start().catch(() => {});
}
