// The chat page: who one is, what the bot said, and everything a thumb can do about it.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { at, copy, make } from "./dom.js";
import { alertOf, askCaption, askName, askQuote, askWho, openMenu, toast } from "./panels.js";
import { Thread } from "./thread.js";

const ROLES = { trainer: "pelatih", reviewer: "peninjau", admin: "admin", owner: "pemilik" };
const PRESS_PATIENCE = 8_000;
const LONGEST_SPOKEN = 300;

let people = [];
let person = null;
let chat = null;
let watching = new AbortController();
let sending = Promise.resolve();
const toasted = new Set();

const thread = new Thread({ press, command: say, open: openLink, copy: copyWords, menu: messageMenu });
const composer = new Composer({ say, answer, correct, correctLast, attach });

// Going somewhere: people and their chats.

async function begin() {
  try {
    people = await api.people();
  } catch {
    lost();
    setTimeout(begin, 1_000);
    return;
  }
  drawPeople();
  enter();
}

function enter() {
  const wanted = Number(/^#\/(-?\d+)/.exec(location.hash)?.[1]);
  const next = people.find(({ id }) => id === wanted) ?? people[0];
  if (!next) return;
  if (next.id !== wanted) history.replaceState(null, "", `#/${next.id}`);
  if (next.id === person) return;
  watching.abort();
  watching = new AbortController();
  composer.become(next.id, person);
  person = next.id;
  chat = null;
  thread.clear();
  drawPeople();
  api.follow(person, { signal: watching.signal, seen, lost, gone: () => setTimeout(begin, 1_000) });
}

function drawPeople() {
  at("people").replaceChildren(...people.map(({ id, name, username, role }) =>
    make("a", { href: `#/${id}`, "aria-current": id === person ? "page" : null, title: username ? `@${username}` : null },
      make("strong", {}, name), make("span", {}, ROLES[role] ?? role ?? ""))));
  at("people").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

async function addPerson() {
  const name = await askName();
  if (!name) return null;
  return attempt(async () => {
    const added = await api.addPerson(name);
    people = await api.people();
    location.hash = `#/${added.id}`;
    drawPeople();
    return added.id;
  });
}

// Listening.

function seen(now) {
  const first = chat === null;
  chat = now;
  at("offline").hidden = true;
  const names = { bot: chat.bot.name, person: people.find(({ id }) => id === person).name };
  drawTop();
  const changed = thread.show(chat.messages, names);
  composer.follow(chat, names);
  if (first) thread.toBottom();
  else speak(changed);
  showToasts(first);
  if (first) composer.focus();
}

function drawTop() {
  const { name } = chat.bot;
  at("bot-name").textContent = name;
  at("avatar").textContent = name.slice(0, 1);
  at("bot-status").textContent = chat.typing ? "sedang mengetik…" : "bot";
  at("bot-status").classList.toggle("typing", chat.typing);
  at("description").textContent = chat.description;
  at("welcome").hidden = chat.started || chat.messages.length > 0;
  at("thread").hidden = !at("welcome").hidden;
  at("start").hidden = chat.started || chat.blocked;
  at("unblock").hidden = !chat.blocked;
  at("composer").hidden = !chat.started || chat.blocked;
  document.title = `${people.find(({ id }) => id === person).name} · ${name}`;
}

function lost() {
  at("offline").hidden = false;
  at("bot-status").textContent = "menyambung…";
}

function speak(bubbles) {
  const words = bubbles.map(({ message }) => message.text || message.file?.name || "").join("\n");
  if (words) at("spoken").textContent = words.slice(0, LONGEST_SPOKEN);
}

// What was said before the page was opened is not said again.
function showToasts(old) {
  for (const { id, text, alert } of chat.toasts) {
    const key = `${person}/${id}`;
    if (toasted.has(key)) continue;
    toasted.add(key);
    if (old) continue;
    thread.settle();
    if (alert) alertOf(text);
    else if (text) toast(text);
  }
}

// Doing.

// Gives what the deed gives, or says what is wrong and gives null.
async function attempt(deed) {
  try {
    return (await deed()) ?? true;
  } catch (trouble) {
    if (!(trouble instanceof api.Refused || trouble instanceof api.Unreachable)) throw trouble;
    toast(trouble.message);
    return null;
  }
}

// Messages of one person leave one after the other, as they were written.
function queue(deed) {
  const turn = sending.then(() => attempt(deed));
  sending = turn;
  thread.toBottom();
  return turn;
}

async function post(message) {
  const me = person;
  const sent = await queue(() => api.write(me, message));
  if (!sent && me === person) composer.giveBack(message.text);
}

function say(text) {
  return post({ text });
}

function answer(text, message, quote) {
  return post({ text, reply_to: message.id, ...(quote ? { quote } : {}) });
}

async function correct(text, message) {
  const me = person;
  if (text === message.text) return;
  const done = await attempt(() => api.edit(me, message.id, text));
  if (!done && me === person) composer.giveBack(text);
}

function correctLast() {
  const mine = chat?.messages.findLast((message) => message.from === "person");
  if (mine && isCorrectable(mine)) composer.correct(mine);
  return Boolean(mine);
}

const isCorrectable = (message) => message.from === "person" && Boolean(message.text) && !message.file;

async function attach(file) {
  const me = person;
  const { words, message } = composer.takeForFile();
  const caption = await askCaption(file, words);
  if (caption === null) return;
  composer.used();
  at("phone").classList.add("sending");
  await queue(() => api.upload(me, { file, caption, reply_to: message?.id }));
  at("phone").classList.remove("sending");
}

async function press(message, row, column, key) {
  const quiet = () => key.removeAttribute("aria-busy");
  const clock = setTimeout(quiet, PRESS_PATIENCE);
  const done = await attempt(() => api.press(person, message, row, column));
  if (done) return;
  clearTimeout(clock);
  quiet();
}

async function copyWords(text) {
  await copy(text).then(() => toast("Disalin"), () => toast("Tidak bisa menyalin di sini"));
}

// A link to the bot itself is opened here; it may be meant for someone else.
async function openLink(event, address) {
  const url = new URL(address);
  const [domain, payload] = url.protocol === "tg:"
    ? [url.searchParams.get("domain"), url.searchParams.get("start")]
    : [/^(www\.)?t(elegram)?\.me$/.test(url.hostname) ? url.pathname.slice(1) : null, url.searchParams.get("start")];
  if (domain?.toLowerCase() !== chat.bot.username.toLowerCase()) return;
  event.preventDefault();
  const who = payload ? await askWho(people, person) : String(person);
  const id = who === "new" ? await addPerson() : Number(who);
  if (!id) return;
  location.hash = `#/${id}`;
  await queue(() => api.start(id, payload ?? ""));
}

async function quotePart(message, chosen) {
  const words = chosen.trim();
  const quote = words && message.text.includes(words) ? words : await askQuote(message.text);
  if (quote) composer.answer(message, quote);
}

function messageMenu(message, chosen, x, y) {
  if (!chat.started || chat.blocked) return;
  const quoting = chosen.trim() ? "Kutip pilihan" : "Kutip sebagian…";
  const items = [
    ["reply", "Balas", "Reply", () => composer.answer(message, null)],
    message.text && ["quote", quoting, "Quote a part", () => quotePart(message, chosen)],
    isCorrectable(message) && ["edit", "Ubah", "Edit", () => composer.correct(message)],
    message.text && ["copy", "Salin", "Copy", () => copyWords(chosen || message.text)],
    message.file && ["download", "Unduh", "Download", () => download(message.file)],
  ];
  openMenu(items.filter(Boolean), x, y);
}

function download(file) {
  const link = make("a", { href: file.url, download: file.name });
  link.click();
}

function moreMenu() {
  const box = at("more").getBoundingClientRect();
  const blocked = Boolean(chat?.blocked);
  const other = people.find(({ id }) => id !== person) ?? people[0];
  openMenu([
    ["link", `Jendela kedua sebagai ${other.name}`, "Second window", () => window.open(`#/${other.id}`, "_blank", "noopener")],
    ["close", blocked ? "Buka blokir" : "Blokir bot", "Block or unblock the bot", () => setBlocked(!blocked)],
  ], box.right, box.bottom);
}

const setBlocked = (blocked) => attempt(() => api.block(person, blocked));

function watchDrops() {
  let depth = 0;
  const show = (change) => {
    depth = change === 0 ? 0 : depth + change;
    at("drop").hidden = depth <= 0;
  };
  const writing = (event) => event.dataTransfer?.types.includes("Files") && chat?.started && !chat.blocked;
  document.addEventListener("dragenter", (event) => writing(event) && show(1));
  document.addEventListener("dragleave", (event) => writing(event) && show(-1));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    show(0);
    const [file] = event.dataTransfer?.files ?? [];
    if (file && writing(event)) attach(file);
  });
}

at("start").addEventListener("click", () => queue(() => api.start(person)));
at("unblock").addEventListener("click", () => setBlocked(false));
at("add-person").addEventListener("click", addPerson);
at("more").addEventListener("click", moreMenu);
window.addEventListener("hashchange", enter);
watchDrops();
begin();
