/* Who can I talk to: shows the people who fit a role, a place and a language. Without this script all are there. */
(() => {
  "use strict";
  const form = document.getElementById("choose");
  if (!form) return;
  const people = [...document.querySelectorAll("#contacts [data-contact]")];
  const said = form.querySelector("[role=status]");
  const all = form.querySelector("[type=reset]");
  /* Somebody without places is there for every place. */
  const fits = (person, name, value) => {
    const has = person.dataset[name].split(" ").filter(Boolean);
    return !value || has.includes(value) || (name === "place" && !has.length);
  };
  const show = () => {
    const chosen = [...new FormData(form)];
    let found = 0;
    for (const person of people) {
      person.hidden = !chosen.every(([name, value]) => fits(person, name, value));
      found += !person.hidden;
    }
    const words = [said.dataset.none, said.dataset.one][found] || said.dataset.many;
    all.hidden = chosen.every(([, value]) => !value);
    said.textContent = all.hidden ? "" : words.replace("{n}", found);
  };
  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("submit", event => event.preventDefault());
  /* The button goes with the choices: the first of them takes its place for the keyboard. */
  form.addEventListener("reset", () => setTimeout(() => { show(); form.querySelector("input").focus(); }));
  show();
})();
