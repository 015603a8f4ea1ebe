/* Whom somebody saves: ids of mentors in order, kept in this browser alone, and one e-mail that asks for them.
   The words come from the element that is [data-saved]: the bar on the mentors page, the button on a mentor's. */
(() => {
  const home = document.querySelector("[data-saved]");
  if (!home) return;
  const words = home.dataset;
  const one = (selector, root = home) => root.querySelector(selector);
  const make = (tag, fields, ...children) => { const e = Object.assign(document.createElement(tag), fields); e.append(...children); return e; };
  const button = (label, fields) => { const e = make("button", { type: "button", ...fields }); e.setAttribute("aria-label", label); return e; };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const bar = home.matches(".saved") && home;

  let list = [];
  const read = () => {
    try { list = [...new Set(JSON.parse(localStorage.getItem(words.saved)))].filter(id => typeof id === "string"); } catch { /* a browser that keeps nothing, or something else */ }
  };
  const keep = ids => {
    list = ids;
    try { localStorage.setItem(words.saved, JSON.stringify(ids)); } catch { /* the list lives as long as the page */ }
    show();
  };

  /* A button on each card that is shown, apart from its link. Of a thousand mentors most cards are never shown: the script
     that finds mentors runs after this one, and brings them into the list. */
  const buttons = new Map();
  const people = new Map();
  const press = id => keep(list.includes(id) ? list.filter(other => other !== id) : [...here(), id]);
  const ready = (id, save) => {
    save.addEventListener("click", () => press(id));
    buttons.set(id, save);
  };
  for (const card of document.querySelectorAll(".card[data-id]")) people.set(card.dataset.id, one(".card__link", card));
  const equip = () => {
    for (const { dataset: { id } } of document.querySelectorAll(".cards:not(.cards--rest) > .card[data-id]")) {
      if (buttons.has(id)) continue;
      const link = people.get(id);
      const save = button(fill(words.name, { name: link.textContent }), { className: "save-card" });
      link.parentNode.after(save);
      ready(id, save);
    }
  };
  if (!bar) ready(words.id, home);

  /* On the mentors page, whoever is not published any more falls away without a word. */
  const here = () => bar ? list.filter(id => people.has(id)) : list;

  const show = () => {
    equip();
    const ids = here();
    for (const [id, save] of buttons) {
      const pressed = String(ids.includes(id));
      if (save.getAttribute("aria-pressed") !== pressed) save.setAttribute("aria-pressed", pressed);
    }
    if (bar) showBar(ids); else one(".save__list", home.parentNode).hidden = !ids.length;
  };

  const showBar = ids => {
    bar.hidden = !ids.length;
    one(".saved__count").textContent = fill(ids.length === 1 ? words.one : words.many, { n: ids.length });
    one(".saved__list").replaceChildren(...ids.map((id, place) => row(ids, id, place)));
    if (words.mailto) showMail(ids.map(id => people.get(id).textContent));
  };

  /* As many names as every mail program can carry. */
  const encoded = text => encodeURIComponent(text.replace(/\n/g, "\r\n"));
  const body = names => fill(words.body, { mentors: names.map((name, place) => `${place + 1}. ${name}`).join("\n") });
  const showMail = names => {
    let n = names.length;
    while (n > 1 && encoded(body(names.slice(0, n))).length > 1500) n--;
    const text = body(names.slice(0, n));
    const link = one(".saved__ask a");
    link.textContent = names.length === 1 ? words.askOne : words.askMany;
    link.href = `${words.mailto}?subject=${encoded(words.subject)}&body=${encoded(text)}`;
    one(".copy__text").textContent = text;
    one(".saved__fits").textContent = n < names.length ? fill(words.fits, { n }) : "";
  };

  const row = (ids, id, place) => {
    const { textContent: name, href } = people.get(id);
    const move = (way, label, sign) => {
      const to = place + way;
      const made = button(fill(label, { name }), { textContent: sign, disabled: to < 0 || to >= ids.length });
      made.addEventListener("click", () => {
        const moved = ids.filter(other => other !== id);
        moved.splice(to, 0, id);
        keep(moved);
        one(".saved__said").textContent = fill(words.moved, { name, n: to + 1, of: ids.length });
        const [up, down] = one(".saved__list").children[to].querySelectorAll("button");
        const [same, other] = way < 0 ? [up, down] : [down, up];
        (same.disabled ? other : same).focus();
      });
      return made;
    };
    const drop = button(fill(words.drop, { name }), { textContent: "×" });
    drop.addEventListener("click", () => {
      keep(ids.filter(other => other !== id));
      const next = one(".saved__list").children[Math.min(place, ids.length - 2)];
      (next ? next.lastElementChild : buttons.get(id))?.focus();
    });
    return make("li", {}, make("a", { href, textContent: name }), move(-1, words.up, "↑"), move(1, words.down, "↓"), drop);
  };

  const again = () => { read(); show(); };
  addEventListener("storage", again);
  addEventListener("pageshow", event => { if (event.persisted) again(); });
  if (!bar) home.hidden = false;
  again();
  if (bar && people.size) new MutationObserver(show).observe(document.querySelector(".finder .cards"), { childList: true });
  if (bar && location.hash === "#saved") one("#saved").open = true;
})();
