/*! Material for MkDocs, MIT. */
/* Its inline script, in a file: opens the tab that the address points at. */
{
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.name) target.checked = target.name.startsWith("__tabbed_");
}
