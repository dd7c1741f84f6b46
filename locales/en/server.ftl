# What the operator reads in the shell.

setting-token-missing =
    LATIHIN_TOKEN is not set. Ask @BotFather on Telegram for a token (/newbot) and put it in the environment
    or in a file named .env: LATIHIN_TOKEN=123456:ABC… To look around without a token: latihin demo.
setting-token-shape =
    LATIHIN_TOKEN: token number { $place } does not look like a token. It has the shape 123456:ABC-def…,
    just as @BotFather gave it; several are separated by commas.
setting-token-twice =
    LATIHIN_TOKEN names the same bot twice. Leave one token for each bot.
setting-owner =
    LATIHIN_OWNERS: “{ $value }” is not a Telegram user id. Ids are whole numbers, separated by commas;
    @userinfobot tells you yours.
setting-database =
    LATIHIN_DATABASE_URL: “{ $value }” is no database we can use. Take sqlite+aiosqlite:///latihin.db
    or postgresql+asyncpg://user:password@host/name.
setting-database-shape =
    LATIHIN_DATABASE_URL cannot be read. It looks like postgresql+asyncpg://user:password@host:port/name;
    within the password write @ as %40, : as %3A and / as %2F.
setting-address =
    { $name }: “{ $value }” is not an address. It begins with http:// or https:// and names a host,
    without a question mark or # behind it.
setting-webhook-secret =
    LATIHIN_WEBHOOK_SECRET is needed with a webhook: 1 to 256 of A–Z, a–z, 0–9, _ and -. A good one:
    python3 -c "import secrets; print(secrets.token_urlsafe(32))"
setting-listen =
    LATIHIN_LISTEN: “{ $value }” is not host:port. Write for example 127.0.0.1:8080.
setting-export-key =
    LATIHIN_EXPORT_KEY is too short: it needs { $least } characters or more. Leave it out and one is made
    at first start.
setting-join =
    LATIHIN_JOIN: there is no “{ $value }”. Write open, ask or invite.
setting-log =
    LATIHIN_LOG: “{ $value }” is not known. Write text or json.

server-token-refused =
    Telegram refuses the token of bot { $bot }. Check LATIHIN_TOKEN (a new token at @BotFather makes the old one
    invalid) and LATIHIN_API_URL, then start again.
server-database-failed =
    The database cannot be opened: { $reason }. Check LATIHIN_DATABASE_URL, the rights to its folder and the free space.
server-tables-old =
    The tables of the database are not at this version. Run { $command } once, then try again.
server-no-database = There is no database { $file }. Run this in the right folder, or set LATIHIN_DATABASE_URL.
server-listen-failed =
    Nobody can be heard at { $host }:{ $port }: { $reason }. Another program may be listening there; change LATIHIN_LISTEN.
server-migrated = The database is at this version.
tombstones-broken =
    The file of tombstones { $file } is damaged. It says who asked to be erased, so nothing may start without reading
    it. Bring it back from a backup; if the database is the latest there is, delete the file, and it is made anew.
server-folder-failed = The folder { $folder } cannot be made: { $reason }. Look at the rights there, and at what is in the way.
