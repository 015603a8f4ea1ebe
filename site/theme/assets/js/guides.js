/* Lists to tick. The ticks stay in this browser, by the words of each line, so that a new line moves nothing. */
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, fields, ...children) => { const e = Object.assign(document.createElement(tag), fields); e.append(...children); return e; };
  const words = {
    nl: { done: (n, of) => `${n} van ${of} gedaan`, print: "Print deze lijst", kept: "Je vinkjes blijven in deze browser. Niemand anders ziet ze." },
    en: { done: (n, of) => `${n} of ${of} done`, print: "Print this list", kept: "Your ticks stay in this browser. Nobody else sees them." },
  }[document.documentElement.lang];
  if (!words) return;

  all(".checklist").forEach((found, index) => {
    const list = found.matches("ul, ol") ? make("div", { className: "checklist", id: found.id }) : found;
    if (list !== found) {
      found.replaceWith(list);
      found.removeAttribute("class");
      list.append(found);
    }
    const key = `ticks:${location.pathname}:${list.id || index}`;
    const read = () => { try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; } };
    const ticked = new Set(read());
    const items = all("li", list);
    const count = make("span", {});
    const show = () => { count.textContent = words.done(items.filter(item => item.querySelector("input").checked).length, items.length); };
    items.forEach((item, number) => {
      const name = item.textContent.trim();
      const id = `tick-${index}-${number}`;
      const box = make("input", { type: "checkbox", id, checked: ticked.has(name) });
      const label = make("label", { htmlFor: id }, ...item.childNodes);
      item.append(box, label);
      box.addEventListener("change", () => {
        ticked[box.checked ? "add" : "delete"](name);
        try { localStorage.setItem(key, JSON.stringify([...ticked])); } catch { /* a browser that keeps nothing */ }
        show();
      });
    });
    const print = make("button", { type: "button", textContent: words.print, onclick: () => window.print() });
    list.prepend(make("div", { className: "checklist__head" }, count, print));
    list.append(make("div", { className: "checklist__foot" }, words.kept));
    show();
  });
})();
