"""The rules of a batch: looking at them, trying one, switching it on or off; objecting to what one did."""

from telegram import Update
from telegram.ext import filters

from handlers.admitting import Concerned, Handler, Holds, Press, message
from handlers.context import Context, Tools
from handlers.governing import Replying, waiting_for
from handlers.screens.rules import RULE, RULES, SWITCH, rule_of, rule_screen, rules_screen, several_screen
from handlers.screens.screen import Screen
from handlers.wording import said_in
from locales.phrase import phrase
from storage.desk import batches, disputing, intervening, switching, trying
from storage.desk.disputing import Complaint
from storage.desk.enforcing import OBJECT
from storage.errors import Refused, Stale
from storage.facts import Batch
from storage.rules.governing import LONGEST_REASON
from storage.rules.ruling import read_rules, spelt
from storage.rules.wish_checks import NONE
from storage.terms import Rule

SWITCHES = {"1": switching.switch_on, "0": switching.switch_off}


async def show_rules(update: Update, context: Context) -> None:
    del update
    await context.show(await rules_of(context, await context.look(batches.get_batch, context.pressed.number(0))))


async def show_rule(update: Update, context: Context) -> None:
    """One rule, tried on what happened so far."""
    del update
    batch = await context.look(batches.get_batch, context.pressed.number(0))
    await context.show(await _tried(context, batch, rule_of(context.pressed.text(1))))


async def switch(update: Update, context: Context) -> None:
    """On or off, as the button says, however often it is pressed."""
    del update
    number, rule, way = context.pressed.number(0), rule_of(context.pressed.text(1)), context.pressed.text(2)
    if way not in SWITCHES:
        raise Stale(phrase("button-unknown"))
    batch = await context.apply(SWITCHES[way], number, rule, context.person, context.instant.now)
    await context.show(await rules_of(context, batch), phrase("rule-was-on" if way == "1" else "rule-was-off"))


async def rules_of(context: Context, batch: Batch) -> Screen:
    """The rules of this batch with what each came to."""
    return rules_screen(batch, await context.look(intervening.records, batch.id))


async def propose(context: Context, batch: Batch, said: str) -> Screen:
    """What somebody wrote, tried; from there it can be switched on. Raises Refused for what is no rule."""
    if said.strip().casefold() in NONE:
        return await rules_of(context, batch)
    rules = read_rules(said, "rules")
    if len(rules) == 1:
        return await _tried(context, batch, rules[0])
    desk = context.tools.desk
    return several_screen(batch, [await desk.stream(trying.try_rule, batch.id, rule) for rule in rules])


async def _tried(context: Context, batch: Batch, rule: Rule) -> Screen:
    trial = await context.tools.desk.stream(trying.try_rule, batch.id, rule)
    records = await context.look(intervening.records, batch.id)
    return rule_screen(batch, trial, records.get(spelt(rule)))


async def object_to(update: Update, context: Context) -> None:
    """The button below what somebody was told."""
    del update
    await _object(context, context.pressed.number(0), "")


async def object_in_words(update: Update, context: Context) -> None:
    """A reply to what they were told."""
    pressed, words = waiting_for(update.message, OBJECT), said_in(update.message)
    if pressed is None:
        raise Stale(phrase("button-unknown"))
    if len(words) > LONGEST_REASON:
        raise Refused(phrase("measure-words-long", limit=LONGEST_REASON))
    await _object(context, pressed.number(0), words)


async def _object(context: Context, number: int, words: str) -> None:
    said = Complaint(context.person, words, context.instant.now)
    await context.apply(disputing.dispute, number, said, context.tools.owners)
    await context.chat.say(phrase("object-sent"))


def routes(tools: Tools) -> list[Handler]:
    steers = Holds(tools, "steer")
    return [Press(RULES, show_rules, steers), Press(RULE, show_rule, steers), Press(SWITCH, switch, steers)]


def dispute_routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever was sent away may object too."""
    concerned = Concerned(tools)
    return [
        Press(OBJECT, object_to, concerned),
        message(filters.TEXT & ~filters.COMMAND & Replying(OBJECT), object_in_words, concerned),
    ]
