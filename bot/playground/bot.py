"""One bot as Telegram keeps it: who it is, whom it talks to, and what waits for it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from bot.playground.clock import Clock
from bot.playground.conversation import Conversation, Person, Query
from bot.playground.files import Files
from bot.playground.profile import Profile
from bot.playground.shapes import User
from bot.playground.transcript import Transcript
from bot.playground.updates import UpdateQueue
from bot.playground.webhooks import Post, Postman


@dataclass(frozen=True)
class World:
    """What all bots share: the time, the record, the people, and the way out to webhooks."""

    clock: Clock
    transcript: Transcript
    people: dict[int, Person]
    post: Post
    # Runs the one call that a webhook's answer may carry, for the bot with this token.
    reply: Callable[[str, bytes], Awaitable[None]]


class Bot:
    """The server's side of one token."""

    def __init__(self, token: str, user: User, world: World) -> None:
        self.token = token
        self.user = user
        self.clock = world.clock
        self.updates = UpdateQueue(world.clock)
        self.postman = Postman(self.updates, world.clock, world.post, partial(world.reply, token))
        self.profile = Profile(user.first_name)
        self.files = Files(world.clock.now)
        self.queries: dict[str, Query] = {}
        self._world = world
        self._conversations: dict[int, Conversation] = {}

    def conversation(self, person: int) -> Conversation | None:
        """Gives the chat with a person, or nothing when there is no such person."""
        if person in self._world.people and person not in self._conversations:
            somebody = self._world.people[person]
            self._conversations[person] = Conversation(somebody, self.clock, self._world.transcript)
        return self._conversations.get(person)

    def refresh(self) -> None:
        """Lets every phone know that the bot shows itself differently."""
        for conversation in self._conversations.values():
            conversation.touch()
