// They show on hover and focus by the style sheet alone; Escape puts one away until then.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const term of document.querySelectorAll("span.term:hover, span.term:focus-within")) term.dataset.away = "";
  }
});
for (const type of ["focusout", "mouseout"]) {
  document.addEventListener(type, (event) => {
    const term = event.target.closest?.("span.term");
    if (term && !term.contains(event.relatedTarget)) delete term.dataset.away;
  });
}
