// The search box: a table of names first, so that the page whose name was typed comes first,
// then Pagefind for every word. Works from any folder of any host: all addresses are relative.

const HIGHLIGHT = "highlight";
const FIRST = 5; // results at once, each with its text to load: they fill a laptop's screen
const BATCH = 8; // results that "Show more" adds
const HEADINGS = 3; // headings below a result
const PAUSE = 100; // milliseconds without a key before the search starts: fast typists take 80 a key

// Function words of English, the closed classes: they stand on every page, so they narrow no search,
// and their part of the index is the heaviest. They are left out beside other words, not alone, and
// not in quotation marks, which ask for a phrase.
const FUNCTION_WORDS = new Set(
  `a an the this that these those and or but nor so yet if than as at by for from in into of off on onto
  out over under up down to toward towards upon with within without about above across after against
  along among around before behind below beneath beside between beyond during since through throughout
  till until while because although though whether when where who whom whose which what why how
  i me my we us our you your he him his she her hers it its they them their theirs there here
  is are was were be been being am do does did has have had will would shall should can could may might
  must not no also both each either neither very too`.split(/\s+/u),
);

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
let shownPages = new Map(); // pages that a name led to, and their entries: they are not shown twice

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

// The words of a query that tell pages apart.
function telling(query) {
  if (/["“”]/u.test(query)) return query;
  const words = query.split(/\s+/u).filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
  return words.length ? words.join(" ") : query;
}

function chosen() {
  const filters = {};
  for (const select of selects) if (select.value) filters[select.dataset.filter] = select.value;
  return filters;
}

async function search() {
  const query = input.value.trim();
  const number = ++asked;
  list.dataset.query = "";
  if (!query) return show([], [], "Type a name, a place, a date or any words.");
  const filters = chosen();
  const narrowed = Object.keys(filters).length > 0;
  try {
    const searching = load().then((module) => module.search(telling(query), { filters }));
    searching.catch(() => {}); // told below, where it is waited for
    let names = await named(query);
    if (number !== asked) return;
    if (names.length && !narrowed) show(names, [], "Searching the text…");
    const { results } = await searching;
    if (narrowed) names = (await Promise.all(names.map((name) => among(name, results)))).filter(Boolean);
    if (number !== asked) return;
    const total = Math.max(results.length, names.length);
    const words = total === 1 ? "1 page" : `${total} pages`;
    show(names, results, total ? words : `Nothing matches “${query}”.`);
    await showMore(FIRST);
    if (number === asked) list.dataset.query = query; // the answer is complete: tests wait for it
  } catch (error) {
    if (number === asked) show([], [], "The search could not be loaded.");
    throw error;
  }
}

// A word that is finished: its part of the index loads while the next one is typed.
function ahead(words) {
  const wanted = telling(words);
  if (words && !FUNCTION_WORDS.has(wanted.toLowerCase()))
    load().then((module) => module.preload(wanted, { filters: chosen() })).catch(() => {}); // the search tells
}

function pathOf(data) {
  const url = new URL(data.raw_url ?? data.url, root);
  const path = data.raw_url ? url.pathname.replace(/^\//, "") : url.pathname.slice(root.pathname.length);
  return decodeURI(path).replace(/index\.html$/, "");
}

// A name, if its page is among the results that the filters let through.
async function among(name, results) {
  const page = name.path.replace(/#.*/, "");
  for (let at = 0; at < results.length; at += BATCH) {
    const some = await Promise.all(results.slice(at, at + BATCH).map((result) => result.data()));
    if (some.some((data) => pathOf(data) === page)) return name;
  }
  return null;
}

// --- results ----------------------------------------------------------------------------

// Shows the names at once; what is found in the text follows as it is loaded.
function show(names, results, message) {
  const query = input.value.trim();
  const stays = query === shownQuery && names.length === shownPages.size && names.every((n) => shownPages.has(n.path));
  pending = [...results];
  shownQuery = query;
  status.textContent = message;
  more.hidden = true;
  if (stays && names.length) return; // a reader may have moved into the list already
  shownPages = new Map(names.map((name) => [name.path, entry(addressOf(name), name)]));
  list.replaceChildren(...shownPages.values());
}

async function showMore(number) {
  const search = asked;
  const batch = pending.splice(0, number).map((result) => result.data());
  for (const loading of batch) {
    const data = await loading;
    if (search !== asked) return;
    const known = shownPages.get(pathOf(data));
    if (known) addText(known, data);
    else list.append(addText(entry(data.url, data.meta), data));
  }
  more.hidden = pending.length === 0;
}

// An entry of the list: its title and kind, and the spelling that was typed where it is another.
function entry(href, { title, kind, spelling }) {
  const made = document.createElement("li");
  const link = anchor(href);
  const heading = element("strong", title);
  if (kind) heading.append(element("small", kind));
  link.append(heading);
  if (spelling && spelling !== title) link.append(element("span", `also spelled ${spelling}`));
  made.append(link);
  return made;
}

function addText(made, data) {
  const link = made.firstElementChild;
  if (!link.querySelector("span")) link.append(excerpt(data.excerpt));
  const headings = data.sub_results.filter((part) => part.url.includes("#")).slice(0, HEADINGS);
  if (!headings.length) return made;
  const below = document.createElement("ul");
  for (const part of headings) {
    const line = document.createElement("li");
    const to = anchor(part.url);
    to.append(element("span", part.title));
    line.append(to);
    below.append(line);
  }
  made.append(below);
  return made;
}

function addressOf(one) {
  const url = new URL(encodeURI(one.path), root);
  url.searchParams.append(HIGHLIGHT, one.spelling);
  return url.href;
}

function anchor(href) {
  const link = document.createElement("a");
  link.href = href;
  link.target = "_self"; // the theme then loads the page anew, so that the words on it are marked
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
  if (/\s$/u.test(input.value)) ahead(input.value.trim());
});
form.addEventListener("reset", () => setTimeout(() => { input.focus(); search(); }));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  if (shownQuery !== input.value.trim()) await search();
  links()[0]?.click();
});
more.addEventListener("click", () => showMore(BATCH));
toggle.addEventListener("change", () => { if (toggle.checked) input.focus(); });
document.addEventListener("click", (event) => {
  const opener = event.target === toggle || event.target.closest("[for=__search]");  // a label clicks its box too
  if (toggle.checked && !opener && !box.contains(event.target)) close();
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

async function mark() {
  if (!new URLSearchParams(location.search).has(HIGHLIGHT)) return;
  const module = await import(new URL("pagefind/pagefind-highlight.js", root));
  const Highlight = module.default ?? window.PagefindHighlight;
  new Highlight({ highlightParam: HIGHLIGHT, markContext: "article", addStyles: false });
}

// The theme says so when it has exchanged the page without loading it anew, and for the first one too.
if (window.document$) window.document$.subscribe(() => mark());
else mark();
