"""Methods by which a bot learns who it is and what happened."""

from bot.playground.methods.call import Call, Caller, ChatId
from bot.playground.shapes import ChatFullInfo, File, Update, User


class GetMe(Call, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> User:
        return caller.bot.user


class GetUpdates(Call, frozen=True, kw_only=True):
    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None

    async def run(self, caller: Caller) -> list[Update]:
        updates = caller.bot.updates
        updates.allow(self.allowed_updates)
        return await updates.poll(self.offset or 0, self.limit or 100, self.timeout or 0)


class GetFile(Call, frozen=True, kw_only=True):
    file_id: str

    async def run(self, caller: Caller) -> File:
        stored = caller.bot.files.link(self.file_id)
        return File(
            file_id=stored.id,
            file_unique_id=stored.unique_id,
            file_size=len(stored.data),
            file_path=stored.path,
        )


class GetChat(Call, frozen=True, kw_only=True):
    chat_id: ChatId

    async def run(self, caller: Caller) -> ChatFullInfo:
        person = caller.conversation(self.chat_id).person
        return ChatFullInfo(id=person.id, first_name=person.first_name, username=person.username)
