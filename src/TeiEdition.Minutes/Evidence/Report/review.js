// SPDX-License-Identifier: MIT
// The script of the review page: keeps what is chosen, and writes it as lines of TOML. The page is complete without it.
"use strict";

(() => {
  const storePrefix = "teiedition-review:";

  // A text as a TOML basic string; the same as TomlText.Quote.
  function quote(text) {
    let quoted = '"';
    for (const character of text) {
      const code = character.codePointAt(0);
      if (character === '"' || character === "\\") {
        quoted += "\\" + character;
      } else if (character === "\n") {
        quoted += "\\n";
      } else if (character === "\r") {
        quoted += "\\r";
      } else if (character === "\t") {
        quoted += "\\t";
      } else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || code === 0xfeff) {
        quoted += "\\u" + code.toString(16).toUpperCase().padStart(4, "0");
      } else if (code >= 0xd800 && code <= 0xdfff) {
        quoted += "\ufffd";
      } else {
        quoted += character;
      }
    }
    return quoted + '"';
  }

  // Storage may be turned off, full, or another program's; the page works without it.
  function load(key) {
    try {
      const value = JSON.parse(localStorage.getItem(storePrefix + key) ?? "{}");
      return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
    } catch {
      return {};
    }
  }

  function store(key, choices) {
    try {
      localStorage.setItem(storePrefix + key, JSON.stringify(choices));
    } catch {
      // What is chosen lasts as long as the page then.
    }
  }

  // The words before a choice's own name keep labels, names and judgements apart.
  const keyOf = (field) => field.dataset.table
    ? field.dataset.table + " " + field.dataset.text
    : "decision " + field.closest(".judgement").dataset.id;

  function valueOf(field) {
    if (field.type !== "radio") {
      return field.value.trim();
    }
    return document.querySelector(`input[name="${CSS.escape(field.name)}"]:checked`)?.value ?? "";
  }

  function setValue(field, value) {
    if (field.type === "radio") {
      field.checked = field.value === value;
    } else if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value)) {
      field.value = value;
    }
  }

  class Section {
    constructor(element) {
      this.element = element;
      this.key = element.dataset.key;
      this.panel = element.querySelector(".panel");
      this.cards = [...element.querySelectorAll(".judgement")];
      this.fields = [...element.querySelectorAll(".decide, .assign")];
      this.stored = load(this.key);
      for (const hidden of element.querySelectorAll(".filters, fieldset, .assign, .panel")) {
        hidden.hidden = false;
      }
      for (const field of this.fields) {
        const value = this.stored[keyOf(field)];
        if (typeof value === "string") {
          setValue(field, value);
        }
      }
      element.addEventListener("input", (event) => this.onInput(event.target));
      element.addEventListener("change", (event) => this.onInput(event.target));
      element.addEventListener("click", (event) => this.onClick(event.target));
      this.update();
      this.filter();
    }

    onInput(target) {
      if (target.matches(".filter, .open-only")) {
        this.filter();
      } else if (target.matches(".decide, .assign")) {
        this.stored[keyOf(target)] = valueOf(target);
        store(this.key, this.stored);
        this.update();
      }
    }

    onClick(target) {
      if (target.matches(".agree")) {
        const field = target.closest("fieldset").querySelector(".decide");
        field.value = target.dataset.reading;
        this.onInput(field);
      } else if (target.matches(".copy")) {
        this.copy();
      } else if (target.matches(".save")) {
        this.save(target.dataset.name);
      } else if (target.matches(".forget")) {
        this.forget();
      }
    }

    // The choices, in the order of the page.
    choices() {
      const chosen = new Map();
      for (const field of this.fields) {
        const value = field.type === "radio" ? (field.checked ? field.value : "") : field.value.trim();
        if (value !== "" && field.checkValidity()) {
          chosen.set(keyOf(field), { field, value });
        }
      }
      return chosen;
    }

    lines(chosen) {
      const blocks = [];
      const persons = new Map();
      for (const { field, value } of chosen.values()) {
        if (field.dataset.table === "participant") {
          persons.set(value, [...(persons.get(value) ?? []), field.dataset.text]);
        } else if (field.dataset.table === "reference") {
          blocks.push(`[[reference]]\ntext = ${quote(field.dataset.text)}\nref = ${quote(value)}\n`);
        } else {
          const lines = field.closest(".judgement").querySelector(".lines").textContent;
          blocks.push(lines.slice(0, lines.lastIndexOf("\nchoose = ") + 1) + `choose = ${quote(value)}\n`);
        }
      }
      for (const [id, names] of persons) {
        blocks.push(`[[participant]]\nid = ${quote(id)}\nnames = [${names.map(quote).join(", ")}]\n`);
      }
      return blocks.join("\n");
    }

    update() {
      const chosen = this.choices();
      let decided = 0;
      for (const card of this.cards) {
        const done = chosen.has("decision " + card.dataset.id);
        card.classList.toggle("decided", done);
        decided += done ? 1 : 0;
      }
      const others = chosen.size - decided;
      this.say(`${decided} of ${this.cards.length} decided` + (others > 0 ? `, ${others} names and labels` : ""));
      this.toml = this.lines(chosen);
      this.panel.querySelector(".toml").value = this.toml;
    }

    say(text) {
      this.panel.querySelector(".progress").textContent = text;
    }

    filter() {
      const filters = [...this.element.querySelectorAll(".filter")].filter((select) => select.value !== "");
      const openOnly = this.element.querySelector(".open-only")?.checked ?? false;
      let shown = 0;
      for (const card of this.cards) {
        const fits = filters.every((select) => card.dataset[select.dataset.filter] === select.value)
          && !(openOnly && card.classList.contains("decided"));
        card.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      const note = this.element.querySelector(".shown");
      if (note) {
        note.textContent = `${shown} of ${this.cards.length} shown`;
      }
    }

    async copy() {
      try {
        await navigator.clipboard.writeText(this.toml);
        this.say("Copied. Add the lines to the end of the file.");
      } catch {
        const area = this.panel.querySelector(".toml");
        this.panel.querySelector("details").open = true;
        area.focus();
        area.select();
        this.say("The lines are selected: copy them with the keyboard.");
      }
    }

    // The settings as they are, with the lines at their end.
    save(name) {
      const settings = this.panel.querySelector(".settings")?.textContent ?? "";
      const between = settings === "" || settings.endsWith("\n\n") ? "" : settings.endsWith("\n") ? "\n" : "\n\n";
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([settings + between + this.toml], { type: "application/toml" }));
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }

    forget() {
      for (const field of this.fields) {
        setValue(field, "");
      }
      this.stored = {};
      store(this.key, this.stored);
      this.update();
      this.filter();
    }
  }

  for (const element of document.querySelectorAll("section.source")) {
    if (element.querySelector(".panel")) {
      new Section(element);
    }
  }
})();
