// Before everything else on the page: keeps what goes wrong, over reloads too. For browsers that do
// not tell their driver what their console says.
{
  const key = "complaints";
  const note = (...words) => {
    const all = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    sessionStorage.setItem(key, JSON.stringify([...all, words.join(" ")]));
  };
  if (!sessionStorage.getItem(key)) sessionStorage.setItem(key, "[]");
  const failed = ({ message, target }) =>
    note("error:", message ?? "not loaded:", target?.src ?? target?.href ?? "");
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", ({ reason }) => note("rejected:", reason));
  addEventListener("securitypolicyviolation", (event) =>
    note("refused:", event.effectiveDirective, event.blockedURI),
  );
  for (const level of ["warn", "error"]) {
    const say = console[level];
    console[level] = (...words) => {
      note(`console.${level}:`, ...words);
      say.apply(console, words);
    };
  }
  const own = new URL(".", document.currentScript.src).href;
  const isOwn = ({ name }) => [own, "data:", "blob:"].some((start) => name.startsWith(start));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!isOwn(entry)) note("request to elsewhere:", entry.name);
    }
  }).observe({ type: "resource", buffered: true });
}
