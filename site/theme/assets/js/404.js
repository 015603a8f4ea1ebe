/* Keeps the language of the address on the page for what is not there. Without it both languages stand. */
{
  const parts = [...document.querySelectorAll("[data-missing]")];
  const twin = parts.find(part => part.dataset.missing);
  const folder = twin && new URL(twin.dataset.missing, __md_scope).pathname;
  if (folder && folder.length > __md_scope.pathname.length) {
    const there = location.pathname.startsWith(folder);
    for (const part of parts) part.hidden = Boolean(part.dataset.missing) !== there;
    if (there) {
      for (const frame of document.querySelectorAll(".md-header, .md-tabs, .md-sidebar, .md-footer")) frame.lang = document.documentElement.lang;
      document.documentElement.lang = twin.lang;
    }
  }
}
