// Whose phone this can be: a tab for everybody, with a dot where the bot has said something unread.

import { at, make } from "./dom.js";

const ROLES = { trainer: "pelatih", reviewer: "peninjau", admin: "admin", owner: "pemilik" };

// The newest message that each person has seen, here or in another window.
const read = new Map();
const windows = new BroadcastChannel("latihin-read");
windows.addEventListener("message", ({ data: [id, newest] }) => note(id, newest));

/** Takes what the bot has said to these people so far as read. */
export function forget(people) {
  read.clear();
  for (const { id, newest } of people) read.set(id, newest ?? 0);
}

/** Draws the tabs anew only when other people or another chosen one must stand there. */
export function draw(people, me) {
  const tabs = people.map(({ id, name, username, role }) => [id, name, username, ROLES[role] ?? role]);
  const drawn = JSON.stringify([me, tabs]);
  if (at("people").dataset.drawn !== drawn) {
    at("people").dataset.drawn = drawn;
    at("people").replaceChildren(...tabs.map((tab) => tabOf(tab, me)));
    at("people").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  for (const { id, newest } of people) dot(id).hidden = id === me || (newest ?? 0) <= (read.get(id) ?? 0);
}

/** Remembers that a person has seen the chat up to this message, and lets the other windows know. */
export function saw(id, newest) {
  note(id, newest);
  windows.postMessage([id, newest]);
}

function note(id, newest) {
  read.set(id, Math.max(newest, read.get(id) ?? 0));
  if (dot(id)) dot(id).hidden = true;
}

const dot = (id) => at("people").querySelector(`[data-id="${id}"] .dot`);

function tabOf([id, name, username, role], me) {
  const current = { "aria-current": id === me ? "page" : null, title: username ? `@${username}` : null };
  return make("a", { href: `#/${id}`, "data-id": id, ...current }, make("strong", {}, name), role ? make("span", {}, role) : null,
    make("i", { class: "dot", role: "img", "aria-label": "pesan baru", hidden: true }));
}
