// Text with Telegram's entities as nodes: offsets count UTF-16 units, as JavaScript's strings do.

import { make } from "./dom.js";

const BLOCKS = new Set(["BLOCKQUOTE", "PRE"]);
const SAFE = /^(https?|tg|mailto|tel):/i;

/** A fragment for the text; marks may nest and overlap, what points outside the text is left out. */
export function render(text, entities) {
  const marks = entities
    .map((entity) => ({ ...entity, end: Math.min(entity.offset + entity.length, text.length) }))
    .filter((mark) => mark.offset >= 0 && mark.end > mark.offset);
  return weave(text, 0, text.length, marks);
}

// Of two marks on the same words the quote is outside, the code inside.
const depth = ({ type }) => (type.includes("quote") ? 0 : type === "code" ? 2 : 1);

function weave(text, from, to, marks) {
  const fragment = new DocumentFragment();
  const waiting = [...marks];
  let here = from;
  while (waiting.length) {
    waiting.sort((a, b) => a.offset - b.offset || b.end - a.end || depth(a) - depth(b));
    const mark = waiting.shift();
    addWords(fragment, text.slice(here, mark.offset));
    const inside = waiting.filter((other) => other.offset < mark.end);
    const after = waiting.filter((other) => other.end > mark.end).map(
      (other) => ({ ...other, offset: Math.max(other.offset, mark.end) }),
    );
    const clipped = inside.map((other) => ({ ...other, end: Math.min(other.end, mark.end) }));
    addElement(fragment, dress(mark, text.slice(mark.offset, mark.end), weave(text, mark.offset, mark.end, clipped)));
    waiting.splice(0, waiting.length, ...after);
    here = mark.end;
  }
  addWords(fragment, text.slice(here, to));
  return fragment;
}

// A block stands on lines of its own, so the line break beside it would be one too many.
function addWords(fragment, words) {
  const shown = BLOCKS.has(fragment.lastChild?.tagName) && words.startsWith("\n") ? words.slice(1) : words;
  if (shown) fragment.append(shown);
}

function addElement(fragment, element) {
  const before = fragment.lastChild;
  if (BLOCKS.has(element.tagName) && before?.nodeType === Node.TEXT_NODE && before.data.endsWith("\n")) {
    before.data = before.data.slice(0, -1);
  }
  fragment.append(element);
}

const plain = (tag) => (mark, words, inner) => make(tag, {}, inner);

const DRESSES = {
  bold: plain("strong"),
  italic: plain("em"),
  underline: plain("u"),
  strikethrough: plain("s"),
  code: plain("code"),
  pre: (mark, words, inner) => make("pre", { "data-language": mark.language, tabindex: "0" }, make("code", {}, inner)),
  blockquote: plain("blockquote"),
  expandable_blockquote: expandable,
  spoiler,
  text_link: (mark, words, inner) => link(mark.url, inner),
  url: (mark, words, inner) => link(SAFE.test(words) ? words : `https://${words}`, inner),
  email: (mark, words, inner) => link(`mailto:${words}`, inner),
  bot_command: (mark, words, inner) =>
    make("span", { role: "button", tabindex: "0", class: "command", "data-command": words }, inner),
};

function dress(mark, words, inner) {
  const draw = DRESSES[mark.type];
  return draw ? draw(mark, words, inner) : make("span", { class: `entity-${mark.type}` }, inner);
}

function link(url, inner) {
  if (!SAFE.test(url ?? "")) return make("span", {}, inner);
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, inner);
}

function spoiler(mark, words, inner) {
  const hidden = { class: "spoiler", role: "button", tabindex: "0", "aria-expanded": "false" };
  const label = { "aria-label": "Teks tersembunyi, ketuk untuk membuka", title: "Hidden text" };
  return make("span", { ...hidden, ...label }, make("span", { "aria-hidden": "true" }, inner));
}

function expandable(mark, words, inner) {
  const toggle = make("button", { type: "button", class: "expand", "aria-expanded": "false" }, "Selengkapnya");
  return make("blockquote", { class: "expandable" }, make("div", { class: "expandable-words" }, inner), toggle);
}

/** Opens a spoiler: from now on it is ordinary text. */
export function reveal(element) {
  element.classList.add("open");
  element.removeAttribute("role");
  element.removeAttribute("tabindex");
  element.removeAttribute("aria-label");
  element.removeAttribute("aria-expanded");
  element.firstElementChild.removeAttribute("aria-hidden");
}

/** Opens or closes an expandable quote. */
export function expand(toggle, open) {
  toggle.setAttribute("aria-expanded", String(open));
  toggle.textContent = open ? "Ciutkan" : "Selengkapnya";
  toggle.parentElement.classList.toggle("open", open);
}
