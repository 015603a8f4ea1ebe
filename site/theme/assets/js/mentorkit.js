/* Small comforts; every page works without them. */
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, fields, ...children) => { const e = Object.assign(document.createElement(tag), fields); e.append(...children); return e; };

  /* Questions fold. A folded answer is still found by the browser's own search, which then opens it. */
  const toggle = (answer, open) => {
    answer.classList.add("is-ready");
    if (open) answer.removeAttribute("hidden"); else answer.setAttribute("hidden", "until-found");
    answer.previousElementSibling.querySelector("button").setAttribute("aria-expanded", open);
  };
  all(".faq").forEach(faq => {
    const heading = faq.querySelector("h3");
    const answer = faq.querySelector(".faq__answer");
    answer.id = heading.id + "-answer";
    const button = make("button", { type: "button" }, ...heading.childNodes);
    button.setAttribute("aria-controls", answer.id);
    button.addEventListener("click", () => toggle(answer, answer.hasAttribute("hidden")));
    answer.addEventListener("beforematch", () => toggle(answer, true));
    heading.append(button);
    toggle(answer, false);
  });

  /* A link to a question, or into what is folded, opens it. */
  const open = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const faq = target.closest(".faq");
    const details = target.closest("details");
    if (faq) toggle(faq.querySelector(".faq__answer"), true);
    if (details) details.open = true;
    if (faq || details) target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();

  /* A site that is not renewed any more says so, after three days on the reader's calendar. */
  all(".foot time").forEach(time => {
    const day = new Date();
    const age = (Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) - Date.parse(time.dateTime)) / 864e5;
    const stale = { nl: "Daarna is de site niet meer vernieuwd. Data en plekken kunnen veranderd zijn.", en: "The site has not been renewed since. Dates and places may have changed." }[time.closest("[lang]").lang];
    if (age > 3 && stale) document.querySelector("main").prepend(make("p", { className: "stale" }, make("strong", { textContent: time.textContent }), " " + stale));
  });

  /* On a phone the menu is a list on top of a list: by keyboard, too, one comes into the next one and back. */
  all(".md-sidebar--primary .md-nav__title[for]:not([for=__drawer])").forEach(title => {
    const toggle = document.getElementById(title.htmlFor);
    title.tabIndex = 0;
    toggle.addEventListener("change", () => (toggle.checked ? title : toggle.nextElementSibling).focus());
  });

  /* Wide tables of Markdown scroll by keyboard too; Material wraps them late. */
  addEventListener("load", () => all(".md-typeset__scrollwrap").forEach(wrap => { wrap.tabIndex = 0; }));

  /* A mail's text and the lines of an example can be copied with one press. */
  if (navigator.clipboard) all("[data-copy]").forEach(text => {
    const lines = all("code", text);
    const copied = () => lines.length ? lines.map(line => line.textContent).join("\n") : text.textContent;
    const button = make("button", { type: "button", textContent: text.dataset.copy });
    const said = make("span", { className: "hidden-word" });
    said.setAttribute("role", "status");
    button.addEventListener("click", () => navigator.clipboard.writeText(copied()).then(() => {
      said.textContent = button.textContent = text.dataset.copied;
      setTimeout(() => { button.textContent = text.dataset.copy; said.textContent = ""; }, 3000);
    }));
    text.after(make(lines.length ? "p" : "dd", { className: "copy__do" }, button, said));
  });
})();
