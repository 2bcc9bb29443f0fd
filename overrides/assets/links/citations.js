// A jump to a footnote takes the keyboard along, also where the theme has put the page in anew.
function follow() {
  const note = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".footnote li");
  if (!note || note.contains(document.activeElement)) return;
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
}
addEventListener("hashchange", follow);
document$.subscribe(follow);
