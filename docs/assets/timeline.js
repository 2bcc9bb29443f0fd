/* The timeline, narrowed to an actor or a place: without a request, from the links in its entries. */
(function () {
  "use strict";

  var KINDS = { actors: "Actor", places: "Place" };
  var order = new Intl.Collator();

  /* The kind and the key of a link to an actor or a place, from its address. */
  function subject(link) {
    var found = /\/(actors|places)\/([^/?#]+)\/?(#.*)?$/.exec(link.pathname + link.hash);
    return found && found[2] !== "index.html" ? { kind: found[1], key: found[2] + (found[3] || ""), name: link.textContent } : null;
  }

  function chooser(kind, names, update) {
    var label = document.createElement("label");
    var select = document.createElement("select");
    label.append(KINDS[kind] + " ", select);
    select.append(new Option("All", ""));
    Array.from(names.entries())
      .sort(function (a, b) { return order.compare(a[1], b[1]); })
      .forEach(function (entry) { select.append(new Option(entry[1], entry[0])); });
    select.addEventListener("change", update);
    return { label: label, select: select, kind: kind };
  }

  function start() {
    var article = document.querySelector(".dl-kind-timeline");
    if (!article || article.querySelector(".dl-filter")) return;
    var names = { actors: new Map(), places: new Map() };
    var entries = Array.from(article.querySelectorAll("h3 + ul > li, h2 + ul > li")).map(function (item) {
      var keys = new Set();
      item.querySelectorAll("a[href]").forEach(function (link) {
        var found = subject(link);
        if (found) {
          keys.add(found.kind + "/" + found.key);
          if (!link.classList.contains("name")) names[found.kind].set(found.key, found.name);
        }
      });
      return { item: item, keys: keys };
    });
    if (!entries.length) return;

    var form = document.createElement("form");
    form.className = "dl-filter";
    form.setAttribute("aria-label", "Narrow the timeline");
    var status = document.createElement("output");
    var choosers = Object.keys(KINDS).map(function (kind) { return chooser(kind, names[kind], update); });
    choosers.forEach(function (c) { form.append(c.label); });
    form.append(status);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    article.querySelector("h2").before(form);

    function update() {
      var shown = 0;
      entries.forEach(function (entry) {
        var fits = choosers.every(function (c) { return !c.select.value || entry.keys.has(c.kind + "/" + c.select.value); });
        entry.item.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      article.querySelectorAll("h2, h3").forEach(function (heading) {
        var list = heading.nextElementSibling;
        if (!list || list.tagName !== "UL") return;
        list.hidden = !list.querySelector(":scope > li:not([hidden])");
        heading.hidden = list.hidden && heading.tagName === "H3";
      });
      /* A year is hidden with its last month. */
      article.querySelectorAll("h2").forEach(function (heading) {
        var next = heading.nextElementSibling, some = false;
        for (; next && next.tagName !== "H2"; next = next.nextElementSibling) some = some || (next.tagName === "UL" && !next.hidden);
        heading.hidden = !some;
      });
      tell(shown);
      remember();
    }

    function tell(shown) { status.textContent = shown + " of " + entries.length + " dates"; }

    /* The choice is a part of the address, so that it can be sent and is there on return. */
    function remember() {
      var query = new URLSearchParams(location.search);
      choosers.forEach(function (c) {
        if (c.select.value) query.set(c.kind, c.select.value); else query.delete(c.kind);
      });
      var text = query.toString();
      history.replaceState(history.state, "", location.pathname + (text ? "?" + text : "") + location.hash);
    }

    var query = new URLSearchParams(location.search);
    choosers.forEach(function (c) { c.select.value = query.get(c.kind) || ""; if (c.select.selectedIndex < 0) c.select.value = ""; });
    /* With nothing chosen all is shown already: the page need not be laid out anew. */
    if (choosers.some(function (c) { return c.select.value; })) update(); else tell(entries.length);
  }

  if (typeof document$ !== "undefined") document$.subscribe(start);
  else document.addEventListener("DOMContentLoaded", start);
})();
