// One message as a bubble; what did not change keeps its nodes, so edits neither flicker nor take the focus.

import { icon, make, sizeOf } from "./dom.js";
import { expand, render, reveal } from "./entities.js";

const clock = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" });
const SNIPPET = 120;

/** The beginning of a message in one line, for whoever answers to it. */
export function snippet(message) {
  const words = message.text || message.file?.name || "";
  return words.slice(0, SNIPPET).replace(/\s+/g, " ");
}

export class Bubble {
  #drawn = {};
  #answered = make("button", { type: "button", class: "answered", title: "Go to the message" });
  #file = make("div", { class: "file" });
  #text = make("div", { class: "text" });
  #meta = make("span", { class: "meta" });
  #keyboard = make("div", { class: "keyboard" });

  constructor(id) {
    this.body = make("article", { class: "bubble", tabindex: "-1" }, this.#answered, this.#file, this.#text, this.#meta);
    this.row = make("li", { class: "row", id: `message-${id}`, "data-id": id }, this.body, this.#keyboard);
  }

  /** Draws what changed; says whether anything did. `names` maps "bot" and "person" to who is speaking. */
  update(message, replied, names) {
    this.message = message;
    const quoted = replied && { id: replied.id, name: names[replied.from], words: message.quote ?? snippet(replied) };
    const changes = [
      this.#part("from", message.from, (from) => this.#stand(from, names[from])),
      this.#part("answered", quoted, (value) => this.#drawAnswered(value)),
      this.#part("file", message.file, (file) => this.#drawFile(file)),
      this.#part("text", [message.text, message.entities], ([text, entities]) => this.#drawText(text, entities)),
      this.#part("meta", [message.date, message.edited, message.reaction], () => this.#drawMeta(message)),
      this.#part("keyboard", message.buttons, (buttons) => this.#drawKeyboard(buttons ?? [])),
    ];
    return changes.some(Boolean);
  }

  #part(name, value, draw) {
    const signature = JSON.stringify(value ?? null);
    if (this.#drawn[name] === signature) return false;
    this.#drawn[name] = signature;
    draw(value);
    return true;
  }

  #stand(from, name) {
    this.row.classList.toggle("mine", from === "person");
    this.body.setAttribute("aria-label", name);
  }

  #drawAnswered(quoted) {
    this.#answered.hidden = !quoted;
    if (!quoted) return;
    this.#answered.dataset.target = quoted.id;
    this.#answered.replaceChildren(make("strong", {}, quoted.name), make("span", {}, quoted.words));
  }

  #drawFile(file) {
    this.#file.hidden = !file;
    this.body.classList.toggle("with-photo", file?.kind === "photo");
    this.#file.replaceChildren(...(file ? [DRAW_FILE[file.kind]?.(file) ?? card(file)] : []));
  }

  #drawText(text, entities) {
    const open = [...this.#text.querySelectorAll(".spoiler, .expandable")].map((part) => part.classList.contains("open"));
    this.#text.hidden = !text;
    this.#text.replaceChildren(render(text ?? "", entities ?? []));
    const parts = [...this.#text.querySelectorAll(".spoiler, .expandable")];
    parts.filter((part, place) => parts.length === open.length && open[place]).forEach(reopen);
  }

  #drawMeta({ date, edited, reaction, from }) {
    const when = new Date(date * 1000);
    this.#meta.replaceChildren(
      ...(reaction ? [make("span", { class: "reaction", "aria-label": `Reaksi ${reaction}` }, reaction)] : []),
      // Phones keep quiet about it when a bot edits, as bots do all the time.
      ...(edited && from === "person" ? [make("span", { title: "Edited" }, "diubah")] : []),
      make("time", { datetime: when.toISOString() }, clock.format(when)),
      ...(from === "person" ? [make("span", { class: "ticks", role: "img", "aria-label": "terkirim" }, icon("ticks"))] : []),
    );
  }

  #drawKeyboard(rows) {
    this.#keyboard.hidden = rows.length === 0;
    this.row.classList.toggle("with-keys", rows.length > 0);
    keep(this.#keyboard, rows, (line) => line ?? make("div", { class: "keys" }));
    rows.forEach((row, place) => {
      keep(this.#keyboard.children[place], row, (old, button) => dressKey(sameKind(old, button), button));
    });
  }

  /** Shows which buttons wait for the bot's answer, given as {row, column}: these and no others. */
  wait(places) {
    [...this.#keyboard.children].forEach((line, row) => [...line.children].forEach((key, column) => {
      if (places.some((place) => place.row === row && place.column === column)) key.setAttribute("aria-busy", "true");
      else key.removeAttribute("aria-busy");
    }));
  }
}

function reopen(part) {
  if (part.matches(".spoiler")) reveal(part);
  else expand(part.querySelector(".expand"), true);
}

// Makes the holder's children as many as the values, each made from the one that stood there before.
function keep(holder, values, remake) {
  values.forEach((value, place) => {
    const old = holder.children[place];
    const next = remake(old, value);
    if (!old) holder.append(next);
    else if (old !== next) old.replaceWith(next);
  });
  while (holder.children.length > values.length) holder.lastElementChild.remove();
}

function sameKind(old, button) {
  const tag = button.url ? "A" : "BUTTON";
  if (old?.tagName === tag) return old;
  return button.url ? make("a", { target: "_blank", rel: "noopener noreferrer" }) : make("button", { type: "button" });
}

function dressKey(key, { text, url, copy, style }) {
  key.className = ["key", style ?? ""].join(" ").trim();
  if (url) key.href = /^(https?|tg):/i.test(url) ? url : "#";
  if (copy) key.dataset.copy = copy;
  else delete key.dataset.copy;
  const mark = url ? "link" : copy ? "copy" : null;
  key.replaceChildren(make("span", {}, text), ...(mark ? [icon(mark)] : []));
  return key;
}

function card(file) {
  const words = make("span", { class: "file-words" }, make("strong", {}, file.name), make("span", {}, sizeOf(file.size)));
  const label = { "aria-label": `Unduh ${file.name}`, title: "Download" };
  return make("a", { class: "document", href: file.url, download: file.name, ...label },
    make("span", { class: "file-icon" }, icon("download")), words);
}

// The first touch uncovers it, the next one opens it.
function veil(photo) {
  photo.classList.add("veiled");
  photo.addEventListener("click", (event) => {
    event.preventDefault();
    photo.classList.remove("veiled");
  }, { once: true });
}

const DRAW_FILE = {
  photo: (file) => {
    const link = { class: "photo", href: file.url, target: "_blank", rel: "noopener" };
    const photo = make("a", link, make("img", { src: file.url, alt: file.name }));
    if (file.veiled) veil(photo);
    return photo;
  },
  voice: (file) => make("audio", { controls: true, preload: "metadata", src: file.url }),
};
