// Where one writes: drafts, answers, quotes, corrections, files, and the bot's own keyboard.

import { at, make } from "./dom.js";
import { snippet } from "./bubbles.js";
import { showCommands, walk } from "./panels.js";

const TALLEST = 160;
const PLAIN = { kind: "plain" };
const touch = matchMedia("(pointer: coarse)");

export class Composer {
  #field = at("words");
  #mode = PLAIN;
  #before = "";
  #drafts = new Map();
  #commands = [];
  #asked = null;

  /** `hands` send: say(text), answer(text, message, quote), correct(text, message), attach(file); they may refuse. */
  constructor(hands) {
    this.hands = hands;
    at("composer").addEventListener("submit", (event) => { event.preventDefault(); this.#send(); });
    at("about-close").addEventListener("click", () => this.leave());
    at("menu").addEventListener("click", () => this.#menu(at("commands").hidden));
    at("attach").addEventListener("click", () => at("file").click());
    at("file").addEventListener("change", () => this.#pick());
    this.#field.addEventListener("input", () => this.#typed());
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#field.addEventListener("paste", (event) => this.#paste(event));
    at("commands").addEventListener("keydown", (event) => this.#commandKey(event));
    document.addEventListener("pointerdown", (event) => this.#outside(event));
    this.#typed();
  }

  /** Shows another person's draft. */
  become(person, previous) {
    if (previous !== null) this.#drafts.set(previous, this.#field.value);
    this.leave();
    this.#asked = null;
    this.#put(this.#drafts.get(person) ?? "");
    this.#menu(false);
  }

  /** Takes what the chat says about writing: commands, keyboard, the answer the bot waits for. */
  follow(chat, names) {
    this.#commands = chat.commands;
    this.names = names;
    at("menu").hidden = chat.commands.length === 0;
    const last = chat.messages.at(-1);
    const waits = last?.from === "bot" && last.placeholder !== null && last.placeholder !== undefined;
    this.#field.placeholder = (waits && last.placeholder) || "Tulis pesan…";
    if (waits && !last.keyboard && this.#asked !== last.id && this.#mode === PLAIN) this.answer(last, null);
    if (waits) this.#asked = last.id;
    this.#drawKeyboard(chat.messages.findLast(({ keyboard }) => keyboard !== null)?.keyboard ?? []);
    const there = this.#mode === PLAIN || chat.messages.some(({ id }) => id === this.#mode.message.id);
    if (!there) this.leave();
  }

  answer(message, quote) {
    this.leave();
    const name = this.names[message.from];
    this.#about({ kind: "answer", message, quote }, quote ? "quote" : "reply", `Balas ${name}`, quote ?? snippet(message));
  }

  correct(message) {
    this.leave();
    this.#before = this.#field.value;
    this.#about({ kind: "correct", message }, "edit", "Ubah pesan", snippet(message));
    this.#put(message.text);
  }

  /** Back to a plain message; what was written before a correction comes back. */
  leave() {
    const correcting = this.#mode.kind === "correct";
    this.#mode = PLAIN;
    at("about").hidden = true;
    if (correcting) this.#put(this.#before);
  }

  /** The words and the answered message of a file that goes now; both are used up. */
  takeForFile() {
    const words = this.#mode.kind === "correct" ? "" : this.#field.value;
    return { words, message: this.#mode.kind === "answer" ? this.#mode.message : null };
  }

  used() {
    if (this.#mode.kind !== "correct") this.#put("");
    this.leave();
  }

  /** Gives back what could not be sent, unless something new stands there. */
  giveBack(text) {
    if (!this.#field.value) this.#put(text);
  }

  focus() {
    if (!touch.matches) this.#field.focus();
  }

  #about(mode, drawing, title, text) {
    this.#mode = mode;
    at("about-icon").setAttribute("href", `#icon-${drawing}`);
    at("about-title").textContent = title;
    at("about-text").textContent = text;
    at("about").hidden = false;
    this.#field.focus();
  }

  #send() {
    const text = this.#field.value.trim();
    const mode = this.#mode;
    if (!text) return;
    this.#put("");
    this.#before = mode.kind === "correct" ? this.#before : "";
    this.leave();
    this.#menu(false);
    if (mode.kind === "answer") this.hands.answer(text, mode.message, mode.quote);
    else if (mode.kind === "correct") this.hands.correct(text, mode.message);
    else this.hands.say(text);
    this.#field.focus();
  }

  #put(text) {
    this.#field.value = text;
    this.#typed();
  }

  #typed() {
    const field = this.#field;
    field.style.height = "auto";
    if (field.scrollHeight) field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
    at("send").disabled = !field.value.trim();
    const begun = /^\/(\w*)$/.exec(field.value);
    if (begun) showCommands(this.#commands.filter(({ command }) => command.startsWith(begun[1])), (text) => this.#say(text));
    else at("commands").hidden = true;
    at("menu").setAttribute("aria-expanded", String(!at("commands").hidden));
  }

  #say(text) {
    this.#put("");
    this.#menu(false);
    this.hands.say(text);
    this.focus();
  }

  #menu(open) {
    if (open) showCommands(this.#commands, (text) => this.#say(text));
    else at("commands").hidden = true;
    at("menu").setAttribute("aria-expanded", String(open));
    if (open && at("menu").matches(":focus-visible")) at("commands").firstElementChild?.focus();
  }

  #key(event) {
    const empty = !this.#field.value;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !touch.matches) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape") {
      if (at("commands").hidden) this.leave();
      this.#menu(false);
    } else if (event.key === "ArrowUp" && empty && this.#mode === PLAIN) {
      if (this.hands.correctLast()) event.preventDefault();
    } else if (event.key === "ArrowUp" && !at("commands").hidden) {
      event.preventDefault();
      at("commands").lastElementChild.focus();
    }
  }

  #commandKey(event) {
    if (event.key === "Escape") {
      this.#menu(false);
      this.#field.focus();
    } else walk(event, at("commands"));
  }

  #outside(event) {
    if (!event.target.closest("#commands, .bottom") && !at("commands").hidden) this.#menu(false);
  }

  #pick() {
    const [file] = at("file").files;
    at("file").value = "";
    if (file) this.hands.attach(file);
  }

  #paste(event) {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    this.hands.attach(file);
  }

  #drawKeyboard(rows) {
    const board = at("reply-keyboard");
    const drawn = JSON.stringify(rows);
    if (board.dataset.drawn === drawn) return;
    board.dataset.drawn = drawn;
    board.hidden = rows.length === 0;
    board.replaceChildren(...rows.map((row) => make("div", { class: "keys" },
      ...row.map((text) => make("button", { type: "button", class: "key", onclick: () => this.#say(text) }, text)))));
  }
}
