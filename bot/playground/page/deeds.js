// Everything a thumb can do: write, answer, correct, press, send a file, follow a link.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { at, copy, make } from "./dom.js";
import { askCaption, askName, askQuote, askWho, openMenu, toast } from "./panels.js";
import { Thread } from "./thread.js";

/** Where the page is: who there are, whose phone this is, what it shows. */
export const here = { people: [], person: null, chat: null };

export const thread = new Thread({ press, command: say, open: openLink, copy: copyWords, answer: pulled, menu: messageMenu });
export const composer = new Composer({ say, answer, correct, correctLast, attach });

const canWrite = () => Boolean(here.chat?.started && !here.chat.blocked);

let sending = Promise.resolve();

// Gives what the deed gives; when it fails, says why and gives null.
async function attempt(deed, sorry) {
  try {
    return (await deed()) ?? true;
  } catch (trouble) {
    if (trouble instanceof api.Unreachable) toast("Belum tersambung. Coba lagi sebentar lagi, ya.");
    else if (!(trouble instanceof api.Refused)) throw trouble;
    else toast(here.chat?.blocked ? "Bot ini sedang kamu blokir." : sorry);
    return null;
  }
}

// Messages of one person leave one after the other, as they were written.
function queue(deed, sorry) {
  const turn = sending.then(() => attempt(deed, sorry));
  sending = turn;
  thread.toBottom();
  return turn;
}

async function post(message) {
  const me = here.person;
  const sent = await queue(() => api.write(me, message), "Pesannya tidak terkirim.");
  if (!sent && me === here.person) composer.giveBack(message.text ?? "");
}

function say(text) {
  return canWrite() ? post({ text }) : null;
}

function answer(text, message, quote) {
  return post({ text, reply_to: message.id, ...(quote ? { quote } : {}) });
}

async function correct(text, message) {
  const me = here.person;
  if (text === message.text) return;
  const done = await attempt(() => api.edit(me, message.id, text), "Pesan ini tidak bisa diubah.");
  if (!done && me === here.person) composer.giveBack(text);
}

const isCorrectable = (message) => message.from === "person" && Boolean(message.text);

function correctLast() {
  const mine = here.chat?.messages.findLast((message) => message.from === "person");
  const possible = Boolean(mine && isCorrectable(mine));
  if (possible) composer.correct(mine);
  return possible;
}

export async function attach(file) {
  const me = here.person;
  const { words, message } = composer.takeForFile();
  const wish = await askCaption(file, words);
  if (wish === null) return;
  composer.used();
  at("phone").classList.add("sending");
  const sorry = `Berkas ${file.name} tidak terkirim.`;
  await queue(() => api.upload(me, { file, ...wish, reply_to: message?.id }), sorry);
  at("phone").classList.remove("sending");
}

function press(button) {
  return attempt(() => api.press(here.person, button), "Tombol ini sudah tidak ada.");
}

export const start = () => queue(() => api.start(here.person), "Belum bisa mulai.");

export const setBlocked = (blocked) => attempt(() => api.block(here.person, blocked), "Tidak berhasil.");

export async function addPerson() {
  const name = await askName();
  if (!name) return null;
  const added = await attempt(() => api.addPerson(name), "Orang ini tidak bisa ditambahkan.");
  if (added) location.hash = `#/${added.id}`;
  return added?.id ?? null;
}

async function copyWords(text) {
  await copy(text).then(() => toast("Disalin"), () => toast("Tidak bisa menyalin di sini"));
}

// Gives the payload of a link to the bot itself, null for any other link.
function invitation(address) {
  const url = new URL(address);
  const own = here.chat.bot.username.toLowerCase();
  const inside = url.protocol === "tg:" && url.host === "resolve";
  const outside = /^(www\.)?(t|telegram)\.me$/.test(url.hostname);
  // Sharing here means handing the link to somebody at the same table.
  if (outside && url.pathname === "/share/url") return invitation(url.searchParams.get("url") ?? "tg:");
  const name = inside ? url.searchParams.get("domain") : outside ? url.pathname.slice(1) : null;
  return name?.toLowerCase() === own ? url.searchParams.get("start") ?? "" : null;
}

// An invitation may be meant for somebody else, so the page asks whose phone opens it.
async function openLink(event, address) {
  const payload = invitation(address);
  if (payload === null) return;
  event.preventDefault();
  if (!payload) return;
  const who = await askWho(here.people, here.person);
  const id = who === "new" ? await addPerson() : Number(who);
  if (!id) return;
  location.hash = `#/${id}`;
  await queue(() => api.start(id, payload), "Tautan ini tidak bisa dibuka.");
}

async function quotePart(message, chosen) {
  const words = chosen.trim();
  const quote = words && message.text.includes(words) ? words : await askQuote(message.text);
  if (quote) composer.answer(message, quote);
}

function pulled(message) {
  if (canWrite()) composer.answer(message, null);
}

function messageMenu(message, chosen, x, y) {
  const quoting = chosen.trim() ? "Kutip pilihan" : "Kutip sebagian…";
  const items = [
    canWrite() && ["reply", "Balas", "Reply", () => composer.answer(message, null)],
    canWrite() && message.text && ["quote", quoting, "Quote a part", () => quotePart(message, chosen)],
    canWrite() && isCorrectable(message) && ["edit", "Ubah", "Edit", () => composer.correct(message)],
    message.text && ["copy", "Salin", "Copy", () => copyWords(chosen || message.text)],
    message.file && ["download", "Unduh", "Download", () => make("a", { href: message.file.url, download: message.file.name }).click()],
  ];
  openMenu(items.filter(Boolean), x, y);
}

/** What is too rare for a button of its own. */
export function moreMenu() {
  const box = at("more").getBoundingClientRect();
  const blocked = Boolean(here.chat?.blocked);
  const other = here.people.find(({ id }) => id !== here.person) ?? here.people[0];
  const show = (kind) => post({ kind });
  const items = [
    ["link", `Jendela kedua sebagai ${other.name}`, "Second window", () => window.open(`#/${other.id}`, "_blank", "noopener")],
    canWrite() && ["plus", "Kirim stiker", "Send a sticker", () => show("sticker")],
    canWrite() && ["plus", "Kirim lokasi", "Send a location", () => show("location")],
    ["close", blocked ? "Buka blokir" : "Blokir bot", "Block or unblock the bot", () => setBlocked(!blocked)],
  ];
  openMenu(items.filter(Boolean), box.right, box.bottom);
}

/** A file may be dropped anywhere on the page. */
export function watchDrops() {
  let depth = 0;
  const writing = (event) => event.dataTransfer?.types.includes("Files") && canWrite();
  const enter = (change) => (event) => {
    if (!writing(event)) return;
    depth += change;
    at("drop").hidden = depth <= 0;
  };
  document.addEventListener("dragenter", enter(1));
  document.addEventListener("dragleave", enter(-1));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    at("drop").hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file && writing(event)) attach(file);
  });
}
