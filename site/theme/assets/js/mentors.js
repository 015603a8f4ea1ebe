/* Finding a mentor: several choices in each group (or), all groups together (and), free text, and who has room.
   Everything comes from the page: a group is [data-filter] with checkboxes, and a card answers with data-<name>. */
(() => {
  const form = document.getElementById("finder");
  if (!form) return;
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[ıøłđßæœ]/g, c => ({ ı: "i", ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" }[c]));
  const split = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /* Does the word begin with what was typed, but for one slip: a letter wrong, missing, too many, or two swapped? */
  const begins = (typed, word) => word.startsWith(typed);
  const like = (typed, word) => {
    if (typed.length < 4) return false;
    let i = 0;
    while (typed[i] === word[i]) i++;
    const rest = typed.slice(i + 1);
    return word.startsWith(rest, i + 1) || word.startsWith(typed.slice(i), i + 1) || word.startsWith(rest, i)
      || (typed[i] === word[i + 1] && typed[i + 1] === word[i] && word.startsWith(typed.slice(i + 2), i + 2));
  };

  const text = one("[name=search]", form);
  const room = one("[name=room]", form);
  const parts = box => ({ box, value: box.value, row: box.closest("label"), label: one("span", box.parentNode).textContent, count: one(".choice__count", box.parentNode) });
  const rooms = { ...parts(room), label: room.dataset.word };
  const groups = all("[data-filter]", form).map(element => ({
    label: one("summary", element).textContent.trim(),
    name: element.dataset.filter,
    options: all("input", element).map(parts),
  }));
  const byValue = groups.map(group => new Map(group.options.map(option => [option.value, option])));
  const cards = all(".finder .card").map(element => ({
    element,
    room: element.dataset.room === "1",
    answers: groups.map((group, g) => (element.getAttribute("data-" + group.name) || "").split(" ").flatMap(value => byValue[g].get(value) || [])),
  }));

  /* The words of a thousand cards take their time: they are taken apart when somebody is about to type. */
  const wordsOf = card => card.words ||= split(card.element.dataset.search || card.element.textContent);
  let known;
  const allWords = () => known ||= [...new Set(cards.flatMap(wordsOf))];

  const count = one(".finder__count");
  const number = one("strong", count);
  const status = one(".finder__bar [role=status]");
  const chosen = one(".finder__chosen");
  const none = one(".finder__none");
  const without = one("[data-without]", none);
  const letGo = one("[data-let-go]", none);
  const list = one(".finder .cards");
  const more = one(".finder__next");

  /* Not all cards of a thousand at once: a page that is laid out in no time, and a footer that can be reached. Those that
     are not shown are not in the page at all. */
  one(".finder .cards--rest")?.remove();
  const STEP = cards.length > 48 ? 24 : 48;
  let limit = STEP;

  /* What somebody chose: [{label, test(card), clear()}], text and room first, then the groups in order. */
  const criteria = () => {
    /* Slips are forgiven only where nobody has the word as it was typed. */
    const typed = split(text.value).map(part => allWords().some(word => begins(part, word)) ? word => begins(part, word) : word => like(part, word));
    const found = [
      typed.length && { label: text.value.trim(), test: card => typed.every(fits => wordsOf(card).some(fits)), clear: () => { text.value = ""; } },
      room.checked && { room: true, label: rooms.label, test: card => card.room, clear: () => { room.checked = false; } },
    ];
    groups.forEach((group, g) => {
      const on = group.options.filter(option => option.box.checked);
      if (on.length) found.push({
        group: g,
        label: on.length === 1 ? on[0].label : group.label,
        test: card => card.answers[g].some(option => on.includes(option)),
        clear: () => on.forEach(option => { option.box.checked = false; }),
      });
    });
    return found.filter(Boolean);
  };

  /* One pass: a card that fails nothing is shown; one that fails a single thing counts for that thing alone. */
  const update = () => {
    const asked = criteria();
    const loosened = new Map(asked.map(criterion => [criterion, 0]));
    const options = groups.flatMap(group => group.options);
    for (const option of options) option.found = 0;
    const shown = [];
    let withRoom = 0;
    for (const card of cards) {
      const failed = asked.filter(criterion => !criterion.test(card));
      const fits = !failed.length;
      if (fits) shown.push(card.element);
      if (failed.length === 1) loosened.set(failed[0], loosened.get(failed[0]) + 1);
      if (failed.length > 1) continue;
      if (card.room && (fits || failed[0].room)) withRoom++;
      card.answers.forEach((answers, g) => {
        if (fits || failed[0].group === g) for (const option of answers) option.found++;
      });
    }
    rooms.found = withRoom;
    [rooms, ...options].forEach(tell);
    number.textContent = shown.length;
    list.hidden = !shown.length;
    more.hidden = shown.length <= limit;
    const now = shown.slice(0, limit);
    if (now.length !== list.children.length || now.some((element, place) => element !== list.children[place])) list.replaceChildren(...now);
    showChosen();
    showNone(shown.length, loosened);
  };

  const tell = option => {
    if (option.told === option.found) return;
    option.told = option.count.textContent = option.found;
    option.row.classList.toggle("is-empty", option.found === 0);
  };

  const showChosen = () => {
    const chip = (label, clear) => Object.assign(document.createElement("button"), { type: "button", textContent: label, onclick: () => { clear(); changed(); text.focus({ preventScroll: true }); } });
    const chips = [rooms, ...groups.flatMap(group => group.options)].filter(option => option.box.checked).map(({ box, label }) => {
      const button = chip(label + " ×", () => { box.checked = false; });
      button.setAttribute("aria-label", fill(chosen.dataset.drop, { choice: label }));
      return button;
    });
    if (chips.length) chips.push(Object.assign(chip(chosen.dataset.clear, () => { form.reset(); }), { className: "finder__clear" }));
    chosen.replaceChildren(...chips);
  };

  /* Nothing fits: name the one choice whose loss helps most. */
  const showNone = (shown, loosened) => {
    none.hidden = shown > 0;
    without.textContent = "";
    if (shown) return;
    const [criterion, n] = [...loosened].sort((a, b) => b[1] - a[1])[0] || [];
    const choice = n && criterion.label;
    without.hidden = !n;
    without.textContent = n ? fill(without.dataset.without, { choice, n }) : "";
    letGo.textContent = n ? fill(letGo.dataset.letGo, { choice }) : chosen.dataset.clear;
    letGo.onclick = () => { if (n) criterion.clear(); else form.reset(); changed(); text.focus({ preventScroll: true }); };
  };

  /* The choices stand in the address, so that a search can be shared. Each choice is a step that the way back undoes;
     the letters of a word are one step together. */
  const address = () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    return location.pathname + (query ? "?" + query : "");
  };
  const keep = typing => {
    if (address() === location.pathname + location.search) return;
    history[typing && history.state === "typing" ? "replaceState" : "pushState"](typing ? "typing" : null, "", address());
  };
  let waiting;
  const say = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { status.textContent = `${count.textContent.trim()}. ${without.textContent}`; }, 700);
  };
  const changed = typing => {
    limit = STEP;
    update();
    keep(typing);
    say();
  };
  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    text.value = asked.get("search") || "";
    all("[type=checkbox]", form).forEach(box => { box.checked = asked.getAll(box.name).includes(box.value); });
    all(".finder__group, .finder__rest", form).forEach(element => { if (one(":checked", element)) element.open = true; });
    update();
  };

  text.addEventListener("focus", allWords, { once: true });
  form.addEventListener("input", event => changed(event.target === text));
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("popstate", () => { fromAddress(); say(); });

  /* "Show all" is gone once it is pressed: the first of what it shows takes its place for the keyboard. */
  all(".finder__rest", form).forEach(rest => one("summary", rest).addEventListener("click", () => setTimeout(() => one("input", rest).focus())));

  more.addEventListener("click", () => {
    const next = list.children.length;
    limit += STEP;
    update();
    one("a", list.children[next]).focus();
  });

  const wide = matchMedia("(min-width: 60em)");
  const unfold = () => { one(".finder__fold", form).open = wide.matches; };
  wide.addEventListener("change", unfold);
  unfold();
  form.hidden = false;
  one(".finder__bar").hidden = false;
  fromAddress();
})();
