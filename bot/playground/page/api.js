// The way to the playground's server: what a phone would ask of Telegram.

/** The server said no, and why. */
export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** Nobody answered. */
export class Unreachable extends Error {}

const PATIENCE = 40_000;
const SLOWEST_RETRY = 3_000;

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (trouble) {
    if (options.signal?.aborted) throw trouble;
    throw new Unreachable(String(trouble));
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(answer?.error ?? `Gagal (${response.status})`, response.status);
  return answer;
}

const send = (method, path, value) =>
  ask(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(value) });

export const people = () => ask("/people");
export const addPerson = (name) => send("POST", "/people", { name });
export const write = (person, message) => send("POST", `/chats/${person}/messages`, message);
export const edit = (person, id, text) => send("PUT", `/chats/${person}/messages/${id}`, { text });
export const press = (person, button) => send("POST", `/chats/${person}/presses`, button);
export const block = (person, blocked) => send("PUT", `/chats/${person}/blocked`, { blocked });

export function start(person, payload = "") {
  const query = payload ? `?payload=${encodeURIComponent(payload)}` : "";
  return ask(`/chats/${person}/start${query}`, { method: "POST" });
}

export function upload(person, { file, kind, caption, reply_to: replyTo }) {
  const form = new FormData();
  form.append("file", file, file.name);
  form.append("kind", kind);
  if (caption) form.append("caption", caption);
  if (replyTo) form.append("reply_to", replyTo);
  return ask(`/chats/${person}/messages`, { method: "POST", body: form });
}

/** Tells of every new state of a chat until the signal; after trouble it asks again by itself, from the start. */
export async function follow(person, { signal, seen, lost, gone }) {
  let version = null;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const query = version === null ? "" : `?version=${version}`;
      const waiting = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
      const chat = await ask(`/chats/${person}${query}`, { signal: waiting });
      if (signal.aborted) return;
      failures = 0;
      version = chat.version;
      seen(chat);
    } catch (trouble) {
      if (signal.aborted) return;
      if (trouble.status === 404) return gone();
      version = null;
      lost(trouble);
      await pause(Math.min(SLOWEST_RETRY, 250 * 2 ** failures++), signal);
    }
  }
}

function pause(milliseconds, signal) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
    signal.addEventListener("abort", done, { once: true });
    window.addEventListener("online", done, { once: true, signal });
  });
}
