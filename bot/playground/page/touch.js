// What a finger does to a bubble besides tapping: holding it, and pulling it aside to answer.

const HOLD = 450;
const SLACK = 10;
const ENOUGH = 56;
const FARTHEST = 72;

/** Calls `hold(event)` after a long press and `pull(bubble)` after a pull to the left; the tap that ends either is swallowed. */
export function watchFingers(list, { hold, pull }) {
  let touch = null;
  let spent = false;

  function begin(event) {
    spent = false;
    const bubble = event.target.closest(".bubble");
    if (event.pointerType !== "touch" || !bubble || !event.isPrimary) return;
    const clock = setTimeout(() => end(() => hold(event)), HOLD);
    touch = { bubble, clock, x: event.clientX, y: event.clientY, moved: 0 };
  }

  function move(event) {
    if (!touch || !event.isPrimary) return;
    const moved = event.clientX - touch.x;
    if (Math.hypot(moved, event.clientY - touch.y) > SLACK) clearTimeout(touch.clock);
    if (Math.abs(event.clientY - touch.y) > Math.abs(moved)) return;
    touch.moved = Math.min(0, Math.max(-FARTHEST, moved + SLACK));
    touch.bubble.style.translate = `${touch.moved}px`;
    touch.bubble.classList.toggle("pulled", touch.moved <= -ENOUGH);
  }

  function end(deed) {
    if (!touch) return;
    const { bubble, clock } = touch;
    touch = null;
    clearTimeout(clock);
    bubble.style.translate = "";
    bubble.classList.remove("pulled");
    if (!deed) return;
    spent = true;
    deed(bubble);
  }

  list.addEventListener("pointerdown", begin);
  list.addEventListener("pointermove", move, { passive: true });
  list.addEventListener("pointerup", () => end(touch?.moved <= -ENOUGH ? pull : null));
  list.addEventListener("pointercancel", () => end(null));
  list.addEventListener("click", (event) => {
    if (!spent) return;
    spent = false;
    event.stopImmediatePropagation();
    event.preventDefault();
  }, { capture: true });
}
