/*! Material for MkDocs, MIT. */
/* Its inline script, in a file so that the content security policy can forbid inline scripts.
   The scope is the root of the site in this language, two folders above this file; what a reader chose is kept for the
   root of the whole site, so that dark stays dark in the other language. */
__md_scope = new URL("../../", document.currentScript.src);
__md_kept = new URL(document.currentScript.dataset.root, __md_scope);
__md_hash = e => [...e].reduce((e, _) => (e << 5) - e + _.charCodeAt(0), 0);
__md_get = (e, _ = localStorage, t = __md_kept) => JSON.parse(_.getItem(t.pathname + "." + e));
__md_set = (e, _, t = localStorage, a = __md_kept) => { try { t.setItem(a.pathname + "." + e, JSON.stringify(_)); } catch (e) {} };

/* Ours: the stylesheet knows from the first paint on that scripts run. */
document.documentElement.classList.add("js");
