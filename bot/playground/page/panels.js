// What opens above the chat: toasts, dialogs, the menu of a message, the list of commands.

import { at, icon, make, sizeOf } from "./dom.js";

const READING = 2_500;
const PER_LETTER = 45;

/** A short word at the top that leaves by itself, or for the next one. */
export function toast(text) {
  const note = make("div", { class: "toast" }, text);
  at("toasts").replaceChildren(note);
  setTimeout(() => note.remove(), READING + PER_LETTER * text.length);
}

/** A dialog of these parts; resolves to the value of the button that closed it, or "" when it was dismissed. */
export function dialog(title, parts, buttons) {
  const keys = buttons.map(([value, words, kind]) =>
    make("button", { value, class: kind ?? "quiet", ...(value ? {} : { formnovalidate: true }) }, words));
  const form = make("form", { method: "dialog" }, title ? make("h2", {}, title) : null, ...parts.filter(Boolean),
    make("div", { class: "dialog-keys" }, ...keys));
  const box = make("dialog", { "aria-label": title ?? "Pesan dari bot" }, form);
  document.body.append(box);
  box.addEventListener("click", (event) => event.target === box && box.close(""));
  box.showModal();
  return new Promise((done) => {
    box.addEventListener("close", () => {
      box.remove();
      done(box.returnValue);
    });
  });
}

/** What a bot says so that nobody overlooks it. */
export const alertOf = (text) =>
  dialog(null, [make("p", { class: "alert-words" }, text)], [["ok", "Oke", "strong"]]);

/** The name of a new person, or null. */
export async function askName() {
  const name = make("input", { required: true, maxlength: "64", "aria-label": "Nama", placeholder: "Nama", title: "Name" });
  const answer = await dialog("Orang baru", [name], [["", "Batal"], ["yes", "Tambah", "strong"]]);
  return answer ? name.value.trim() || null : null;
}

const TELLING = { "image/png": "photo", "image/jpeg": "photo", "image/webp": "photo", "audio/ogg": "voice" };

/** How a file shall go, as {caption, kind}, or null when it shall not. */
export async function askCaption(file, draft) {
  const caption = make("textarea", { rows: "3", maxlength: "1024", "aria-label": "Keterangan", placeholder: "Keterangan (boleh kosong)", title: "Caption" });
  caption.value = draft;
  caption.addEventListener("keydown", sendByEnter);
  const kind = TELLING[file.type];
  const asFile = make("input", { type: "checkbox" });
  const choice = kind ? make("label", { class: "as-file", title: "Send as a file" }, asFile, "Kirim sebagai berkas biasa") : null;
  const picture = kind === "photo" ? make("img", { class: "preview", src: URL.createObjectURL(file), alt: file.name }) : null;
  const answer = await dialog("Kirim berkas", [picture ?? cardOf(file), choice, caption], [["", "Batal"], ["yes", "Kirim", "strong"]]);
  if (picture) URL.revokeObjectURL(picture.src);
  return answer ? { caption: caption.value, kind: kind && !asFile.checked ? kind : "document" } : null;
}

function cardOf(file) {
  const words = make("span", { class: "file-words" }, make("strong", {}, file.name), make("span", {}, sizeOf(file.size)));
  return make("div", { class: "document" }, make("span", { class: "file-icon" }, icon("attach")), words);
}

function sendByEnter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || matchMedia("(pointer: coarse)").matches) return;
  event.preventDefault();
  const { form } = event.target;
  form.requestSubmit(form.querySelector('[value="yes"]'));
}

/** The part of a text someone wants to quote, or null. */
export async function askQuote(text) {
  const field = make("textarea", { class: "quoting", readonly: true, rows: "8", "aria-label": "Teks pesan" });
  field.value = text;
  field.setSelectionRange(0, 0);
  const help = make("p", {}, "Tandai bagian yang mau dikutip.");
  const answer = await dialog("Kutip sebagian", [help, field], [["", "Batal"], ["yes", "Kutip", "strong"]]);
  if (!answer) return null;
  return text.slice(field.selectionStart, field.selectionEnd).trim() || null;
}

/** Which of these people opens an invitation: an id, "new", or "". */
export function askWho(people, me) {
  const order = [...people].sort((a, b) => Number(b.id === me) - Number(a.id === me));
  const choices = [...order.map(({ id, name }) => [String(id), name]), ["new", "Orang baru…"]];
  const keys = choices.map(([value, words]) => make("button", { value, class: "choice" }, words));
  return dialog("Buka tautan ini sebagai siapa?", [make("div", { class: "choices" }, ...keys)], [["", "Batal"]]);
}

/** A small menu at a point of the window; every item is [drawing, words, title, deed]. */
export function openMenu(items, x, y) {
  const menu = at("pop");
  const back = document.activeElement;
  const away = new AbortController();
  const close = () => {
    menu.hidden = true;
    away.abort();
  };
  menu.replaceChildren(...items.map(([drawing, words, title, deed]) =>
    make("button", { type: "button", role: "menuitem", title, onclick: () => { close(); back?.focus?.({ preventScroll: true }); deed(); } },
      icon(drawing), make("span", {}, words))));
  menu.hidden = false;
  place(menu, x, y);
  menu.firstElementChild.focus({ preventScroll: true });
  const outside = (event) => menu.contains(event.target) || close();
  document.addEventListener("pointerdown", outside, { capture: true, signal: away.signal });
  document.addEventListener("wheel", close, { passive: true, signal: away.signal });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); close(); back?.focus?.(); }
    else walk(event, menu);
  }, { signal: away.signal });
}

function place(menu, x, y) {
  const edge = 8;
  menu.style.left = `${Math.max(edge, Math.min(x, innerWidth - menu.offsetWidth - edge))}px`;
  menu.style.top = `${Math.max(edge, Math.min(y, innerHeight - menu.offsetHeight - edge))}px`;
}

/** Arrow keys go from one button of a list to the next. */
export function walk(event, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const keys = [...list.querySelectorAll("button")];
  keys.at((keys.indexOf(document.activeElement) + step) % keys.length)?.focus();
}

/** The bot's commands; a tap says the command. */
export function showCommands(commands, say) {
  at("commands").replaceChildren(...commands.map(({ command, description }) =>
    make("button", { type: "button", role: "option", onclick: () => say(`/${command}`) },
      make("span", {}, description), make("b", {}, `/${command}`))));
  at("commands").hidden = commands.length === 0;
}
