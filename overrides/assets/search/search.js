// The search box: a table of names first, so that the page whose name was typed comes first,
// then Pagefind for every word. Works from any folder of any host: all addresses are relative.

const HIGHLIGHT = "highlight";
const BATCH = 8; // results at once: a screen of them
const HEADINGS = 3; // headings below a result
const PAUSE = 120; // milliseconds without a key before the search starts: fast typists take 80 a key

const box = document.querySelector(".dl-search");
const inner = box.querySelector("[data-root]");
const root = new URL(inner.dataset.root.replace(/\/?$/, "/"), document.baseURI);
const tables = Number(inner.dataset.nameTables);
const form = box.querySelector("form");
const input = box.querySelector("input");
const status = box.querySelector("[role=status]");
const list = box.querySelector("ol");
const more = box.querySelector(".dl-search__more");
const narrow = box.querySelector("details");
const selects = [...box.querySelectorAll("select")];
const toggle = document.getElementById("__search");

let pagefind; // the promise of the module, asked for when the box opens
let asked = 0; // counts searches, so that a late answer to an earlier one is dropped
let pending = []; // results that are not shown yet
let shownQuery = ""; // what the results that are shown answer
let shownPaths = new Set(); // pages that a name led to: they are not shown twice

// --- names ------------------------------------------------------------------------------

// The same as dateline/search/names.py.
function fold(text) {
  return text
    .replace(/['’‘ʼʻʿʾ`´]/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/u, "");
}

function partOf(key) {
  let value = 0x811c9dc5;
  for (const char of key) value = Math.imul(value ^ char.codePointAt(0), 0x01000193) >>> 0;
  return value % tables;
}

const parts = new Map();
async function named(query) {
  const key = fold(query);
  if (!key) return [];
  const part = partOf(key);
  if (!parts.has(part)) {
    const url = new URL(`search-names/${part}.json`, root);
    parts.set(part, fetch(url).then((answer) => (answer.ok ? answer.json() : {})).catch(() => ({})));
  }
  const table = await parts.get(part);
  return (Object.hasOwn(table, key) ? table[key] : []).map(([path, title, kind, spelling]) => ({
    path, title, kind, spelling,
  }));
}

// --- search -----------------------------------------------------------------------------

function load() {
  pagefind ??= import(new URL("pagefind/pagefind.js", root)).then(async (module) => {
    await module.options({ baseUrl: root.pathname, highlightParam: HIGHLIGHT, noWorker: true });
    await module.init();
    return module;
  });
  return pagefind;
}

function chosen() {
  const filters = {};
  for (const select of selects) if (select.value) filters[select.dataset.filter] = select.value;
  return filters;
}

async function search() {
  const query = input.value.trim();
  const number = ++asked;
  if (!query) {
    show([], "Type a name, a place, a date or any words.");
    list.dataset.query = "";
    return;
  }
  const filters = chosen();
  const narrowed = Object.keys(filters).length > 0;
  try {
    const searching = load().then((module) => module.search(query, { filters }));
    const names = await named(query);
    if (number !== asked) return;
    if (names.length && !narrowed) show([...names], "Searching the text…");
    const found = await searching;
    if (number !== asked) return;
    const loaded = await Promise.all(found.results.slice(0, BATCH).map((result) => result.data()));
    if (number !== asked) return;
    const results = loaded.map((data) => ({ data }));
    const rest = found.results.slice(BATCH).map((result) => ({ result }));
    const first = await Promise.all(names.map((name) => withPage(name, results, found.results, narrowed)));
    if (number !== asked) return;
    const front = first.filter(Boolean);
    const paths = new Set(front.map((one) => one.path));
    const others = results.filter((one) => !paths.has(pathOf(one.data)));
    const total = Math.max(found.results.length, front.length);
    const words = total === 1 ? "1 page" : `${total} pages`;
    show([...front, ...others, ...rest], total ? words : `Nothing matches “${query}”.`, paths);
    list.dataset.query = query; // the answer is complete: tests wait for it
  } catch (error) {
    if (number === asked) show([], "The search could not be loaded.");
    throw error;
  }
}

function pathOf(data) {
  const url = new URL(data.raw_url ?? data.url, root);
  const path = data.raw_url ? url.pathname.replace(/^\//, "") : url.pathname.slice(root.pathname.length);
  return decodeURI(path).replace(/index\.html$/, "");
}

// What was found for a name, with the page's text where that was found as well.
async function withPage(name, results, found, narrowed) {
  const page = name.path.replace(/#.*/, "");
  let data = results.find((one) => pathOf(one.data) === page)?.data;
  if (!data && narrowed) {
    for (const result of found.slice(BATCH)) {
      const candidate = await result.data();
      if (pathOf(candidate) === page) {
        data = candidate;
        break;
      }
    }
    if (!data) return null; // the name's page is not among what the filters let through
  }
  return { ...name, data };
}

// --- results ----------------------------------------------------------------------------

function show(results, message, paths = new Set()) {
  pending = results;
  shownQuery = input.value.trim();
  shownPaths = paths;
  status.textContent = message;
  list.replaceChildren();
  showMore();
}

async function showMore() {
  const batch = pending.splice(0, BATCH);
  const number = asked;
  more.hidden = pending.length === 0;
  for (const one of batch) {
    if (!one.result) {
      list.append(item(one, one.data));
      continue;
    }
    const data = await one.result.data();
    if (number !== asked) return;
    if (!shownPaths.has(pathOf(data))) list.append(item(one, data));
  }
}

function item(one, data) {
  const entry = document.createElement("li");
  const link = anchor(one.path === undefined ? data.url : addressOf(one));
  const title = element("strong", one.title ?? data.meta.title);
  const kind = one.kind ?? data.meta.kind;
  if (kind) title.append(element("small", kind));
  link.append(title);
  if (one.spelling && one.spelling !== one.title) link.append(element("span", `also spelled ${one.spelling}`));
  else if (data && !one.path?.includes("#")) link.append(excerpt(data.excerpt));
  entry.append(link);
  const headings = (data?.sub_results ?? []).filter((part) => part.url.includes("#")).slice(0, HEADINGS);
  if (headings.length) {
    const below = document.createElement("ul");
    for (const part of headings) {
      const line = document.createElement("li");
      const to = anchor(part.url);
      to.append(element("span", part.title));
      line.append(to);
      below.append(line);
    }
    entry.append(below);
  }
  return entry;
}

function addressOf(one) {
  const url = new URL(encodeURI(one.path), root);
  url.searchParams.append(HIGHLIGHT, one.spelling);
  return url.href;
}

function anchor(href) {
  const link = document.createElement("a");
  link.href = href;
  return link;
}

function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

// Pagefind gives HTML with <mark>; only that is taken as markup, everything else as text.
function excerpt(html) {
  const made = document.createElement("span");
  html.split(/<mark>(.*?)<\/mark>/s).forEach((part, at) => {
    const text = new DOMParser().parseFromString(`<p>${part}`, "text/html").body.textContent;
    made.append(at % 2 ? element("mark", text) : text);
  });
  return made;
}

// --- filters ----------------------------------------------------------------------------

narrow.addEventListener("toggle", async () => {
  if (!narrow.open || selects[0].length > 1) return;
  const filters = await (await load()).filters();
  for (const select of selects) {
    const values = Object.entries(filters[select.dataset.filter] ?? {});
    const newestFirst = select.dataset.filter === "year" ? -1 : 1;
    values.sort(([a], [b]) => newestFirst * a.localeCompare(b));
    for (const [value, number] of values) select.append(new Option(`${value} (${number})`, value));
  }
});
for (const select of selects) select.addEventListener("change", search);

// --- opening, closing, keys -------------------------------------------------------------

function open() {
  toggle.checked = true;
  load().catch(() => {});
}

function close() {
  toggle.checked = false;
  box.contains(document.activeElement) && document.activeElement.blur();
}

function links() {
  return [...list.querySelectorAll("a")];
}

function move(step) {
  const all = [input, ...links()];
  const at = all.indexOf(document.activeElement) + step;
  all[Math.max(0, Math.min(at, all.length - 1))]?.focus();
}

function isTyping(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

let waiting;
input.addEventListener("focus", open);
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE);
});
form.addEventListener("reset", () => setTimeout(() => { input.focus(); search(); }));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  if (shownQuery !== input.value.trim()) await search();
  links()[0]?.click();
});
more.addEventListener("click", showMore);
toggle.addEventListener("change", () => { if (toggle.checked) input.focus(); });
document.addEventListener("click", (event) => {
  if (toggle.checked && !box.contains(event.target) && !event.target.closest("[for=__search]")) close();
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && !isTyping(event.target)) {
    event.preventDefault();
    input.focus();
    input.select();
  } else if (event.key === "Escape" && toggle.checked) {
    close();
  } else if (box.contains(event.target) && event.target.tagName !== "SELECT") {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    }
  }
});

// --- the page that opens: the words that were searched for ------------------------------

if (new URLSearchParams(location.search).has(HIGHLIGHT)) {
  import(new URL("pagefind/pagefind-highlight.js", root)).then(({ default: Highlight }) => {
    const make = Highlight ?? window.PagefindHighlight;
    new make({ highlightParam: HIGHLIGHT, markContext: "article", addStyles: false });
  });
}
