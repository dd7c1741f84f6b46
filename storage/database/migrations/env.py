"""Alembic's entry: it runs on the connection that `migrating` hands over."""

from typing import cast

from alembic import context
from sqlalchemy import Connection

from storage.database.tables.all import metadata

context.configure(
    connection=cast("Connection", context.config.attributes["connection"]),
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
