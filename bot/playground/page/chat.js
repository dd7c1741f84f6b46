// The chat page: whose phone it is, and what the bot says on it.

import * as api from "./api.js";
import { addPerson, composer, here, moreMenu, setBlocked, start, thread, watchDrops } from "./deeds.js";
import { at } from "./dom.js";
import { alertOf, toast } from "./panels.js";
import * as tabs from "./people.js";

const RETRY = 1_000;
const LOOKING_ROUND = 2_000;
const LONGEST_SPOKEN = 300;

let watching = new AbortController();
const toasted = new Set();

// Going somewhere: people and their chats.

async function begin() {
  try {
    here.people = await api.people();
  } catch {
    lost();
    setTimeout(begin, RETRY);
    return;
  }
  tabs.forget(here.people);
  enter();
}

function enter() {
  const wanted = Number(/^#\/(-?\d+)/.exec(location.hash)?.[1]);
  const next = here.people.find(({ id }) => id === wanted) ?? here.people[0];
  if (!next) return;
  if (next.id !== wanted) history.replaceState(null, "", `#/${next.id}`);
  if (next.id === here.person) return;
  watching.abort();
  watching = new AbortController();
  composer.become(next.id, here.person);
  here.person = next.id;
  here.chat = null;
  thread.clear();
  tabs.draw(here.people, here.person);
  api.follow(here.person, { signal: watching.signal, seen, lost, gone });
}

// The server has started anew and knows this person no more.
function gone() {
  lost();
  here.person = null;
  setTimeout(begin, RETRY);
}

// Numbers that belonged to another run of the server mean nothing in this one.
function forget() {
  toasted.clear();
  tabs.forget([]);
}

// Others may have joined, or have been written to, while this phone was in hand.
async function refreshPeople() {
  here.people = await api.people().catch(() => here.people);
  tabs.draw(here.people, here.person);
}

async function lookRound() {
  if (!document.hidden && here.chat) await refreshPeople();
  setTimeout(lookRound, LOOKING_ROUND);
}

const me = () => here.people.find(({ id }) => id === here.person);

// Listening.

function seen(chat) {
  const anew = here.chat !== null && chat.version < here.chat.version;
  const first = here.chat === null || anew;
  if (anew) forget();
  here.chat = chat;
  const names = { bot: chat.bot.name, person: me().name };
  drawFrame(chat);
  const changed = thread.show(chat, names);
  read();
  composer.follow(chat, names);
  showToasts(chat.toasts, first);
  if (!first) return speak(changed);
  thread.toBottom();
  return composer.focus();
}

// What comes to a window that nobody sees is not read yet.
function read() {
  if (document.hidden || !here.chat) return;
  tabs.saw(here.person, here.chat.messages.findLast(({ from }) => from === "bot")?.id ?? 0);
}

function drawFrame({ bot, description, started, blocked, typing, messages }) {
  const welcome = !started && messages.length === 0;
  at("offline").hidden = true;
  at("bot-name").textContent = bot.name;
  at("avatar").textContent = [...bot.name][0] ?? "";
  at("bot-status").textContent = typing ? "sedang mengetik…" : "bot";
  at("bot-status").classList.toggle("typing", typing);
  at("description").textContent = description;
  at("welcome").hidden = !welcome;
  at("thread").hidden = welcome;
  at("start").hidden = started || blocked;
  at("unblock").hidden = !blocked;
  at("composer").hidden = !started || blocked;
  document.title = `${me().name} · ${bot.name}`;
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
function showToasts(toasts, old) {
  for (const { id, text, alert } of toasts) {
    const key = `${here.person}/${id}`;
    if (toasted.has(key)) continue;
    toasted.add(key);
    if (old) continue;
    if (alert) alertOf(text);
    else if (text) toast(text);
  }
}

at("start").addEventListener("click", start);
at("unblock").addEventListener("click", () => setBlocked(false));
at("add-person").addEventListener("click", addPerson);
at("more").addEventListener("click", moreMenu);
window.addEventListener("hashchange", () => refreshPeople().then(enter));
window.addEventListener("focus", refreshPeople);
document.addEventListener("visibilitychange", read);
watchDrops();
begin().then(lookRound);
