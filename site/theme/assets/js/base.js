/* Material's own inline script (MIT), in a file so that the content security policy can forbid inline scripts.
   The scope is the root of the site in this language: two folders above this file. */
__md_scope = new URL("../../", document.currentScript.src);
__md_hash = e => [...e].reduce((e, _) => (e << 5) - e + _.charCodeAt(0), 0);
__md_get = (e, _ = localStorage, t = __md_scope) => JSON.parse(_.getItem(t.pathname + "." + e));
__md_set = (e, _, t = localStorage, a = __md_scope) => { try { t.setItem(a.pathname + "." + e, JSON.stringify(_)); } catch (e) {} };

/* Ours: the stylesheet knows from the first paint on that scripts run. */
document.documentElement.classList.add("js");
