// The list of messages: keyed, in place, and it stays where the reader reads.

import { Bubble } from "./bubbles.js";
import { expand, reveal } from "./entities.js";
import { at, make } from "./dom.js";
import { watchFingers } from "./touch.js";

const NEAR = 60;
const TOGETHER = 300;
// What a spoiler hides cannot be tapped before it is open.
const HIDDEN = ".spoiler:not(.open)";
const TOUCHABLE = ".key, .expand, .answered, .command, a[href], .expandable:not(.open, .short)";
const dayName = new Intl.DateTimeFormat("id-ID", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

export class Thread {
  #bubbles = new Map();
  #days = new Map();
  #unread = 0;
  #meant = null;
  #follows = true;
  #top = 0;
  #list = at("thread");
  #scroller = at("scroller");
  #pill = at("to-bottom");

  /** `hands` do what a touch asks for: press, command, open, copy, answer, menu. */
  constructor(hands) {
    this.hands = hands;
    this.#scroller.addEventListener("scroll", () => this.#look(), { passive: true });
    this.#pill.addEventListener("click", () => this.toBottom());
    const grown = new ResizeObserver(() => this.#follows && this.#sink());
    grown.observe(this.#scroller);
    grown.observe(this.#list);
    this.#list.addEventListener("pointerdown", ({ target }) => { this.#meant = target.closest(".key")?.textContent ?? null; });
    this.#list.addEventListener("click", (event) => this.#click(event));
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("contextmenu", (event) => this.#menu(event, event.clientX, event.clientY));
    watchFingers(this.#list, {
      hold: (event) => this.#menu(event, event.clientX, event.clientY),
      pull: (bubble) => this.hands.answer(this.#messageAt(bubble)),
    });
  }

  /** Forgets one chat before another is shown. */
  clear() {
    this.#list.replaceChildren();
    this.#bubbles.clear();
    this.#days.clear();
    this.toBottom();
  }

  /** Shows these messages and the buttons that wait; gives the bubbles of the bot that are new or changed. */
  show({ messages, pressed }, names) {
    const byId = new Map(messages.map((message) => [message.id, message]));
    const wanted = [];
    const changed = [];
    messages.forEach((message, place) => {
      const day = new Date(message.date * 1000).toDateString();
      const before = messages[place - 1];
      const newDay = !before || new Date(before.date * 1000).toDateString() !== day;
      if (newDay) wanted.push(this.#day(day, message.date));
      const bubble = this.#bubble(message.id);
      if (bubble.update(message, byId.get(message.reply_to), names) && message.from === "bot") changed.push(bubble);
      bubble.wait(pressed.filter((place) => place.message === message.id));
      bubble.row.classList.toggle("first", newDay || before.from !== message.from || message.date - before.date > TOGETHER);
      wanted.push(bubble.row);
    });
    for (const id of this.#bubbles.keys()) if (!byId.has(id)) this.#bubbles.delete(id);
    arrange(this.#list, wanted);
    this.#afterwards(changed);
    return changed;
  }

  toBottom() {
    this.#follows = true;
    this.#sink();
    this.#look();
  }

  /** Goes to a message and shows which one it is. */
  jump(id) {
    const row = this.#bubbles.get(id)?.row;
    if (!row) return;
    row.scrollIntoView({ block: "center" });
    row.classList.remove("found");
    requestAnimationFrame(() => row.classList.add("found"));
  }

  #bubble(id) {
    if (!this.#bubbles.has(id)) {
      const bubble = new Bubble(id);
      this.#bubbles.set(id, bubble);
      if (!this.#follows) this.#unread += 1;
    }
    return this.#bubbles.get(id);
  }

  #day(day, date) {
    if (!this.#days.has(day)) this.#days.set(day, make("li", { class: "day" }, make("span", {}, nameOf(date))));
    return this.#days.get(day);
  }

  #afterwards(changed) {
    for (const bubble of changed) markOverflow(bubble.row);
    if (!this.#list.contains(document.activeElement)) this.#reach([...this.#bubbles.values()].at(-1)?.body);
    if (this.#follows) this.#sink();
    this.#look();
  }

  #sink() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  // Only a reader who goes up stops following: growing text below is no such wish.
  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    const climbed = scrollTop < this.#top;
    this.#top = scrollTop;
    this.#follows = scrollHeight - scrollTop - clientHeight < NEAR || (this.#follows && !climbed);
    if (this.#follows) this.#unread = 0;
    this.#scroller.classList.toggle("following", this.#follows);
    this.#pill.hidden = this.#follows;
    at("unread").hidden = this.#unread === 0;
    at("unread").textContent = String(this.#unread);
  }

  #messageAt(target) {
    return this.#bubbles.get(Number(target.closest(".row")?.dataset.id))?.message;
  }

  #click(event) {
    const target = event.target.closest(HIDDEN) ?? event.target.closest(TOUCHABLE);
    if (!target) return;
    if (target.matches(HIDDEN)) {
      event.preventDefault();
      reveal(target);
    } else if (target.matches(".expandable")) expand(target.querySelector(".expand"), true);
    else if (target.matches(".expand")) expand(target, target.getAttribute("aria-expanded") === "false");
    else if (target.matches(".answered")) this.jump(Number(target.dataset.target));
    else if (target.dataset.command) this.hands.command(target.dataset.command);
    else if (target.dataset.copy) this.hands.copy(target.dataset.copy);
    else if (target.matches("a[href]")) this.hands.open(event, target.href);
    else if (target.matches(".key")) this.#press(target, event.detail ? this.#meant : target.textContent);
  }

  // A key that changed while the finger was on it is not the one that was meant: the words go along with the place.
  #press(key, text) {
    if (key.hasAttribute("aria-busy")) return;
    const place = (element) => [...element.parentElement.children].indexOf(element);
    this.hands.press({ message: this.#messageAt(key).id, row: place(key.parentElement), column: place(key), text });
  }

  #key(event) {
    const bubble = event.target.closest(".bubble");
    if (event.target.matches(".spoiler, .command") && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      event.target.click();
    } else if (event.target !== bubble) return;
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") this.#step(event, bubble);
    else if (event.key === "Enter") {
      const box = bubble.getBoundingClientRect();
      this.#menu(event, box.left + 24, Math.max(box.top, 80) + 24);
    }
  }

  #step(event, bubble) {
    event.preventDefault();
    const bubbles = [...this.#list.querySelectorAll(".bubble")];
    const next = bubbles[bubbles.indexOf(bubble) + (event.key === "ArrowUp" ? -1 : 1)];
    if (!next) return;
    this.#reach(next);
    next.focus();
  }

  // The one bubble that the tab key comes to; arrow keys go on from there.
  #reach(bubble) {
    for (const old of this.#list.querySelectorAll('.bubble[tabindex="0"]')) old.setAttribute("tabindex", "-1");
    bubble?.setAttribute("tabindex", "0");
  }

  #menu(event, x, y) {
    const bubble = event.target.closest(".bubble");
    if (!bubble || event.target.closest("img, audio")) return;
    event.preventDefault();
    const selection = getSelection();
    const chosen = bubble.contains(selection.anchorNode) && bubble.contains(selection.focusNode) ? String(selection) : "";
    this.hands.menu(this.#messageAt(bubble), chosen, x, y);
  }
}

// Puts the rows into the list in this order and touches only what stands elsewhere.
function arrange(list, rows) {
  const kept = new Set(rows);
  for (const row of [...list.children]) if (!kept.has(row)) row.remove();
  let here = list.firstElementChild;
  for (const row of rows) {
    if (row === here) here = here.nextElementSibling;
    else list.insertBefore(row, here);
  }
}

// A quote that is short anyway needs no button to open it.
function markOverflow(row) {
  for (const quote of row.querySelectorAll(".expandable:not(.open)")) {
    const words = quote.firstElementChild;
    quote.classList.toggle("short", words.scrollHeight <= words.clientHeight + 2);
  }
}

function nameOf(date) {
  const when = new Date(date * 1000);
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  if (when.toDateString() === new Date().toDateString()) return "Hari ini";
  return when.toDateString() === yesterday.toDateString() ? "Kemarin" : dayName.format(when);
}
