"""Methods that say where a bot wants its updates."""

import re

from bot.playground.methods.call import Call, Caller
from bot.playground.refusals import BadRequest
from bot.playground.shapes import WebhookInfo
from bot.playground.webhooks import Hook

MOST_CONNECTIONS = 100


class SetWebhook(Call, frozen=True, kw_only=True):
    url: str
    ip_address: str | None = None
    max_connections: int | None = None
    allowed_updates: list[str] | None = None
    drop_pending_updates: bool | None = None
    secret_token: str | None = None

    async def run(self, caller: Caller) -> bool:
        if self.url and not re.fullmatch(r"https?://[^\s/]+\S*", self.url):
            raise BadRequest("bad webhook: invalid webhook URL specified")
        if self.secret_token is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", self.secret_token):
            raise BadRequest("secret token contains unallowed characters")
        connections = self.max_connections or 40
        if not 1 <= connections <= MOST_CONNECTIONS:
            raise BadRequest("max_connections must be between 1 and 100")
        bot = caller.bot
        bot.updates.allow(self.allowed_updates)
        if self.drop_pending_updates:
            bot.updates.clear()
        if self.url:
            bot.postman.open(Hook(self.url, self.secret_token, connections))
        else:
            bot.postman.close()
        return True


class DeleteWebhook(Call, frozen=True, kw_only=True):
    drop_pending_updates: bool | None = None

    async def run(self, caller: Caller) -> bool:
        caller.bot.postman.close()
        if self.drop_pending_updates:
            caller.bot.updates.clear()
        return True


class GetWebhookInfo(Call, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> WebhookInfo:
        postman = caller.bot.postman
        hook, error = postman.hook, postman.last_error
        return WebhookInfo(
            url=hook.url if hook else "",
            has_custom_certificate=False,
            pending_update_count=len(caller.bot.updates.waiting()),
            last_error_date=error[0] if error else None,
            last_error_message=error[1] if error else None,
            max_connections=hook.max_connections if hook else None,
            allowed_updates=list(caller.bot.updates.allowed) or None,
        )
