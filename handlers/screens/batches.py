"""Batches as their admins see them: what was understood of a file, the list, and one batch with its figures."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.asking import QUEUE_BUTTON
from handlers.screens.figures import bar, below_each_other, each, in_a_line, rupiah, shortened
from handlers.screens.findings import column_lines, confirm_button, finding_parts, growing_rows
from handlers.screens.impact import assess_button, impact_parts
from handlers.screens.menu import MENU
from handlers.screens.prices import cost_lines, forecast_lines, pay_lines
from handlers.screens.screen import Button, Row, Screen
from handlers.screens.trace import trace_button
from handlers.screens.training import RETRIES
from handlers.screens.wanted import QUOTAS, people_lines, quota_lines
from locales.phrase import Phrase, phrase
from storage.desk.audit import Wanted
from storage.desk.batches import CLOSED, DRAFT, OPEN, PAUSED
from storage.desk.doubting import OPEN as OPEN_KEYS
from storage.desk.findings import Findings
from storage.desk.forecasting import Outlook
from storage.desk.pushing import Loaded
from storage.desk.watching import LOOKS
from storage.facts import Batch, Wishes
from storage.rules.day import WIB
from storage.rules.impact import risks
from storage.rules.ruling import spelt
from storage.terms import RULES, Course

MOVE, DISCARD, SHOW, LIST, SAMPLE = "bm", "bd", "bs", "bl", "bt"
TROUBLES, REWORD, STEER = "bq", "bg", "bw"
EXPORT, PEERS, WATCH = "bx", "bc", "gw"
A_PAGE = 8
STEPS = {DRAFT: ("open",), OPEN: ("pause", "close"), PAUSED: ("open", "close"), CLOSED: ("open",)}

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
LIST_BUTTON = Button(phrase("batch-list"), pack(LIST, 0))


def plan_screen(loaded: Loaded, outlook: Outlook, findings: Findings) -> Screen:
    """What was understood of a file just pushed; nothing is given to anybody until somebody says so."""
    batch = loaded.batch
    lines = [_guessed(line, wish in loaded.inferred) for wish, line in _wish_lines(batch.wishes)]
    body = (
        *column_lines(loaded.columns),
        below_each_other(lines),
        *forecast_parts(outlook, batch),
        *finding_parts(findings),
        *impact_parts(batch, findings),
    )
    return Screen((_plan_head(batch),), body, (phrase("plan-ask"),), rows=_plan_rows(batch, findings))


def _plan_head(batch: Batch) -> Phrase:
    wishes = batch.wishes
    if wishes.course is not None:
        return phrase("plan-a-course", name=wishes.name, tasks=batch.tasks)
    return phrase(
        "plan",
        name=wishes.name,
        tasks=batch.tasks,
        overlap=wishes.overlap,
        kinds=len(wishes.kinds),
        total=batch.wanted,
    )


def list_screen(batches: Sequence[Batch], page: int, *above: Phrase) -> Screen:
    """A page of batches, each with a bar; `batches` may hold one more than a page, which begins the next."""
    if not batches and not page:
        return Screen((*above, phrase("batch-none")), rows=((MENU_BUTTON,),))
    shown = batches[:A_PAGE]
    turning = []
    if page:
        turning.append(Button(phrase("page-before"), pack(LIST, page - 1)))
    if len(batches) > A_PAGE:
        turning.append(Button(phrase("page-after"), pack(LIST, page + 1)))
    rows = [(Button(phrase("as-is", text=shortened(batch.wishes.name)), pack(SHOW, batch.id)),) for batch in shown]
    return Screen(
        (*above, phrase("batch-list-head")),
        tuple(_line(batch) for batch in shown),
        rows=(*rows, *((tuple(turning),) if turning else ()), (QUEUE_BUTTON, MENU_BUTTON)),
    )


def batch_screen(batch: Batch, outlook: Outlook, findings: Findings, *above: Phrase) -> Screen:
    """One batch: its figures, its wishes, what is to come, and what can be done with it now."""
    figures = below_each_other([*_figures(batch), *cost_lines(outlook.costs)])
    wishes = below_each_other([line for wish, line in _wish_lines(batch.wishes) if wish != QUOTAS])
    aside = (phrase("batch-aside", aside=batch.aside),) if batch.aside else ()
    head = phrase("batch-head", name=batch.wishes.name, state=batch.state)
    body = (
        figures,
        *aside,
        *quota_lines(batch),
        wishes,
        *forecast_parts(outlook, batch),
        *finding_parts(findings),
        *impact_parts(batch, findings),
    )
    return Screen((*above, head), body, rows=tuple(_batch_rows(batch, findings)))


def forecast_parts(outlook: Outlook, batch: Batch) -> tuple[Phrase, ...]:
    """What is to come of this batch, and whether it will be in time."""
    lines = [] if outlook.forecast is None else list(forecast_lines(outlook.forecast))
    deadline, done_by = batch.wishes.deadline, outlook.forecast.done_by if outlook.forecast else None
    if lines and deadline is not None and done_by is not None and done_by > deadline:
        lines.append(phrase("forecast-late", days=(done_by - deadline).days + 1))
    return (below_each_other([phrase("forecast"), *lines]),) if lines else ()


def _figures(batch: Batch) -> Iterator[Phrase]:
    """How far it is; of what there is none yet nothing is said."""
    if batch.wishes.course is not None:
        counted = {"tasks": batch.tasks, "people": batch.people, "passed": batch.passed, "failed": batch.failed}
        yield phrase("batch-course-figures", **counted)
        return
    yield phrase("batch-figures", bar=bar(batch.done, batch.slots), share=_share(batch))
    yield phrase("batch-results", results=batch.results, wanted=batch.wanted, tasks=batch.tasks)
    if batch.people:
        yield phrase("batch-people", people=batch.people)
    if batch.results:
        yield phrase("batch-each", each=each(batch.seconds, batch.results))
    if batch.skipped:
        yield phrase("batch-skipped", skipped=batch.skipped)


def _plan_rows(batch: Batch, findings: Findings) -> tuple[Row, ...]:
    return (
        _opening(batch, findings),
        *growing_rows(batch, findings),
        *(((Button(phrase("batch-steer"), pack(STEER, batch.id)),),) if batch.wishes.course is None else ()),
        (
            Button(phrase("plan-keep"), pack(SHOW, batch.id)),
            Button(phrase("plan-discard"), pack(DISCARD, batch.id), "bad"),
        ),
    )


def _opening(batch: Batch, findings: Findings) -> Row:
    """The steps of this batch; what tells of people is confirmed and a risk assessed before it is opened."""
    if findings.personal and not findings.confirmed:
        return (confirm_button(batch),)
    if batch.state == DRAFT and risks(batch.wishes) and not findings.assessed:
        return (assess_button(batch),)
    return tuple(_step(batch, step) for step in STEPS[batch.state])


def _batch_rows(batch: Batch, findings: Findings) -> Iterator[Row]:
    yield _opening(batch, findings)
    yield from growing_rows(batch, findings)
    sample = Button(phrase("batch-sample"), pack(SAMPLE, batch.id))
    if batch.state == DRAFT:
        yield sample, Button(phrase("plan-discard"), pack(DISCARD, batch.id), "bad")
    elif batch.wishes.course is not None:
        yield sample, Button(phrase("retry-open"), pack(RETRIES, batch.id))
    else:
        yield sample, Button(phrase("menu-ekspor"), pack(EXPORT, batch.id))
    reword = Button(phrase("batch-reword"), pack(REWORD, batch.id))
    yield (reword,) if batch.wishes.course else (reword, Button(phrase("batch-steer"), pack(STEER, batch.id)))
    if batch.skipped or batch.aside:
        yield (Button(phrase("batch-troubles"), pack(TROUBLES, batch.id, 0)),)
    if batch.wishes.gold:
        yield (Button(phrase("batch-keys"), pack(OPEN_KEYS, batch.id, 0)),)
    if batch.done:
        watch = Button(phrase("watch-open"), pack(WATCH, batch.id, LOOKS[0]))
        yield watch, Button(phrase("peers-ask"), pack(PEERS, batch.id))
    yield Button(phrase("batch-again"), pack(SHOW, batch.id)), trace_button(Wanted(batch=batch.id)), LIST_BUTTON


def _step(batch: Batch, step: str) -> Button:
    return Button(phrase(f"batch-{step}"), pack(MOVE, batch.id, step), "good" if step == "open" else "")


def _line(batch: Batch) -> Phrase:
    if batch.wishes.course is not None:
        named = {"name": batch.wishes.name, "state": batch.state}
        return phrase("batch-course-line", **named, people=batch.people, passed=batch.passed)
    return phrase(
        "batch-line",
        name=batch.wishes.name,
        state=batch.state,
        bar=bar(batch.done, batch.slots),
        share=_share(batch),
        results=batch.results,
        wanted=batch.wanted,
    )


def _share(batch: Batch) -> int:
    return 100 * batch.done // batch.slots if batch.slots else 0


def _wish_lines(wishes: Wishes) -> Iterator[tuple[str, Phrase]]:
    """What the batch asks for, a line each under the name of the wish."""
    yield "kinds", phrase("plan-kinds", kinds=in_a_line([phrase(f"{kind}-title") for kind in wishes.kinds]))
    if wishes.course is None:
        yield "overlap", phrase("plan-overlap", overlap=wishes.overlap)
        if wishes.most > wishes.overlap:
            yield "most", phrase("plan-most", most=wishes.most, sure=wishes.sure, sample=wishes.sample)
    if wishes.targets:
        names = [phrase("language-name", target=tag) for tag in wishes.targets]
        yield "targets", phrase("plan-target", language=in_a_line(names))
    for wish, tag in (("lang", wishes.lang), ("target", None if wishes.targets else wishes.target)):
        if tag:
            yield wish, phrase(f"plan-{wish}", language=phrase("language-name", target=tag))
    if wishes.labels:
        labels = in_a_line([phrase("as-is", text=label) for label in wishes.labels])
        yield "labels", phrase("plan-labels", labels=labels, choose=wishes.choose)
    yield from _further_lines(wishes)
    yield from _work_lines(wishes) if wishes.course is None else _course_lines(wishes, wishes.course)
    if wishes.sensitive:
        yield "sensitive", phrase("plan-sensitive")
    if wishes.purpose:
        yield "purpose", phrase("plan-purpose", purpose=wishes.purpose)
    if wishes.guide:
        yield "guide", phrase("plan-guide", length=len(wishes.guide))


def _work_lines(wishes: Wishes) -> Iterator[tuple[str, Phrase]]:
    """What concerns work that is counted, paid and handed in."""
    yield from pay_lines(wishes)
    if wishes.deadline is not None:
        yield "deadline", phrase("plan-deadline", at=wishes.deadline.astimezone(WIB))
    if wishes.gold:
        yield "gold", phrase("plan-gold", share=wishes.gold)
    if wishes.review:
        yield "review", phrase("plan-review", share=wishes.review)
    if wishes.rules != RULES:
        yield "rules", phrase("plan-rules", rules=", ".join(map(spelt, wishes.rules)), number=len(wishes.rules))
    if wishes.verdict:
        yield "verdict", phrase("plan-verdict", amount=rupiah(wishes.verdict))
    yield "lease", phrase("plan-lease", minutes=wishes.lease // 60)
    yield "window", phrase("plan-window", hours=wishes.window // 3600)


def _course_lines(wishes: Wishes, course: Course) -> Iterator[tuple[str, Phrase]]:
    yield "course", phrase("plan-course", draw=course.draw, mark=course.mark, tries=course.tries)
    yield "expires", phrase("plan-course-times", pause=course.pause // 3600, days=course.expires // 86_400)
    yield "proves", phrase("plan-proves", subject=course.proves or wishes.name, level=course.level)


def _further_lines(wishes: Wishes) -> Iterator[tuple[str, Phrase]]:
    """What only some batches ask for."""
    yield from people_lines(wishes)
    if wishes.relation:
        yield "relation", phrase("plan-relation", relation=wishes.relation)
    if wishes.rewrites > 1:
        yield "rewrites", phrase("plan-rewrites", rewrites=wishes.rewrites)
    if wishes.checks:
        yield "checks", phrase("plan-checks", checks=", ".join(wishes.checks))


def _guessed(line: Phrase, guessed: bool) -> Phrase:  # noqa: FBT001 - whether it was guessed is all there is to say
    return phrase("plan-guessed", line=line) if guessed else line
