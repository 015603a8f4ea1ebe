/*! Material for MkDocs, MIT. */
/* Its inline script, in a file: puts the chosen scheme on the body before anything is painted. */
{
  const palette = __md_get("__palette");
  if (palette && palette.color) {
    if (palette.color.media === "(prefers-color-scheme)") {
      const light = matchMedia("(prefers-color-scheme: light)").matches;
      const input = document.querySelector(`[data-md-color-media='(prefers-color-scheme: ${light ? "light" : "dark"})']`);
      for (const key of ["media", "scheme", "primary", "accent"]) palette.color[key] = input.getAttribute("data-md-color-" + key);
    }
    for (const [key, value] of Object.entries(palette.color)) document.body.setAttribute("data-md-color-" + key, value);
  } else if (matchMedia("(prefers-color-scheme: dark)").matches) {
    document.body.setAttribute("data-md-color-scheme", "slate");
  }
}
