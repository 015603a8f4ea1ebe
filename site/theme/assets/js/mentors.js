/* Finding a mentor: several choices in each group (or), all groups together (and), free text, and who has room.
   Everything comes from the page: a group is [data-filter] with checkboxes, and a card answers with data-<name>. */
(() => {
  const form = document.getElementById("finder");
  if (!form) return;
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[ıøłđßæœ]/g, c => ({ ı: "i", ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" }[c]));
  const split = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /* Does the word begin with what was typed, give or take one slip: a letter wrong, missing, too many, or two swapped? */
  const like = (typed, word) => {
    if (word.startsWith(typed)) return true;
    if (typed.length < 4) return false;
    let i = 0;
    while (typed[i] === word[i]) i++;
    const rest = typed.slice(i + 1);
    return word.startsWith(rest, i + 1) || word.startsWith(typed.slice(i), i + 1) || word.startsWith(rest, i)
      || (typed[i] === word[i + 1] && typed[i + 1] === word[i] && word.startsWith(typed.slice(i + 2), i + 2));
  };

  const text = one("[name=q]", form);
  const room = one("[name=room]", form);
  const groups = all("[data-filter]", form).map(element => ({
    name: element.dataset.filter,
    label: one("summary", element).textContent.trim(),
    options: all("input", element).map(box => ({ box, row: box.closest("label"), label: one("span", box.parentNode).textContent, count: one(".choice__count", box.parentNode) })),
  }));
  const cards = all(".finder .card").map(element => ({
    element,
    words: split(element.dataset.search || element.textContent),
    room: element.dataset.room === "1",
    values: groups.map(group => new Set((element.getAttribute("data-" + group.name) || "").split(" "))),
  }));

  const number = one(".finder__count strong");
  const status = one(".finder__bar [role=status]");
  const chosen = one(".finder__chosen");
  const none = one(".finder__none");
  const without = one("[data-without]", none);
  const letGo = one("[data-let-go]", none);
  const list = one(".finder .cards");

  /* What somebody chose: [{label, test(card), clear()}], text and room first, then the groups in order. */
  const criteria = () => {
    const typed = split(text.value);
    const found = [
      typed.length && { label: text.value.trim(), test: card => typed.every(part => card.words.some(word => like(part, word))), clear: () => { text.value = ""; } },
      room.checked && { room: true, label: room.dataset.word, test: card => card.room, clear: () => { room.checked = false; } },
    ];
    groups.forEach((group, g) => {
      const on = group.options.filter(option => option.box.checked);
      if (on.length) found.push({
        group: g,
        label: on.length === 1 ? on[0].label : group.label,
        test: card => on.some(option => card.values[g].has(option.box.value)),
        clear: () => on.forEach(option => { option.box.checked = false; }),
      });
    });
    return found.filter(Boolean);
  };

  /* One pass: a card that fails nothing is shown; one that fails a single thing counts for that thing alone. */
  const update = () => {
    const asked = criteria();
    const loosened = new Map(asked.map(criterion => [criterion, 0]));
    const counts = groups.map(() => new Map());
    let shown = 0;
    let withRoom = 0;
    for (const card of cards) {
      const failed = asked.filter(criterion => !criterion.test(card));
      card.element.hidden = failed.length > 0;
      if (!failed.length) shown++;
      if (failed.length === 1) loosened.set(failed[0], loosened.get(failed[0]) + 1);
      if (failed.length > 1) continue;
      if (card.room && (!failed.length || failed[0].room)) withRoom++;
      groups.forEach((group, g) => {
        if (failed.length && failed[0].group !== g) return;
        for (const value of card.values[g]) counts[g].set(value, (counts[g].get(value) || 0) + 1);
      });
    }
    groups.forEach((group, g) => group.options.forEach(option => {
      const count = counts[g].get(option.box.value) || 0;
      option.count.textContent = count;
      option.row.classList.toggle("is-empty", count === 0);
    }));
    one(".choice__count", room.parentNode).textContent = withRoom;
    number.textContent = shown;
    list.hidden = shown === 0;
    showChosen();
    showNone(shown, loosened);
    keep();
    say();
  };

  const showChosen = () => {
    const chip = (label, clear) => Object.assign(document.createElement("button"), { type: "button", textContent: label, onclick: () => { clear(); update(); text.focus({ preventScroll: true }); } });
    const chips = all("input:checked", form).map(box => {
      const label = box === room ? room.dataset.word : one("span", box.parentNode).textContent;
      const button = chip(label + " ×", () => { box.checked = false; });
      button.setAttribute("aria-label", chosen.dataset.drop.replace("{choice}", label));
      return button;
    });
    if (chips.length) chips.push(Object.assign(chip(chosen.dataset.clear, () => { form.reset(); }), { className: "finder__clear" }));
    chosen.replaceChildren(...chips);
  };

  /* Nothing fits: name the one choice whose loss helps most. */
  const showNone = (shown, loosened) => {
    none.hidden = shown > 0;
    if (shown) return;
    const [criterion, count] = [...loosened].sort((a, b) => b[1] - a[1])[0] || [];
    without.hidden = !count;
    without.textContent = count ? without.dataset.without.replace("{choice}", criterion.label).replace("{n}", count) : "";
    letGo.textContent = count ? letGo.dataset.letGo.replace("{choice}", criterion.label) : chosen.dataset.clear;
    letGo.onclick = () => { if (count) criterion.clear(); else form.reset(); update(); text.focus({ preventScroll: true }); };
  };

  /* The choices stand in the address, so that a search can be shared and the way back finds it again. */
  const keep = () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    history.replaceState(history.state, "", location.pathname + (query ? "?" + query : "") + location.hash);
  };
  let waiting;
  const say = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { status.textContent = one(".finder__count").textContent; }, 700);
  };

  const asked = new URLSearchParams(location.search);
  text.value = asked.get("q") || "";
  all("[type=checkbox]", form).forEach(box => { box.checked = asked.getAll(box.name).includes(box.value); });
  all("details", form).forEach(element => { if (one(":checked", element)) element.open = true; });
  form.addEventListener("input", update);
  form.addEventListener("submit", event => event.preventDefault());

  const wide = matchMedia("(min-width: 60em)");
  const unfold = () => { one(".finder__fold", form).open = wide.matches; };
  wide.addEventListener("change", unfold);
  unfold();
  form.hidden = false;
  one(".finder__bar").hidden = false;
  update();
})();
