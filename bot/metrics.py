"""This process and what waits in its database, in numbers for Prometheus."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.counters import BOUNDS, Counters, Durations
from storage.desk.pulse import Pulse


@dataclass(frozen=True, slots=True, eq=False)
class Numbers(Collector):
    """What is said of one moment. `free` is bytes of room for files, `pulse` None where no database answers."""

    counters: Counters
    pulse: Pulse | None
    now: datetime
    free: int

    def collect(self) -> Iterator[Metric]:
        yield from self._counted()
        yield from self._telegram()
        yield GaugeMetricFamily("latihin_disk_free_bytes", "Room where files and backups go.", self.free)
        yield GaugeMetricFamily("latihin_database_up", "Whether the database answers.", int(self.pulse is not None))
        if self.pulse is not None:
            yield from self._waiting(self.pulse)

    def _counted(self) -> Iterator[Metric]:
        counted = self.counters
        yield CounterMetricFamily("latihin_updates_kept", "Updates put into the inbox.", counted.kept)
        yield CounterMetricFamily("latihin_updates_answered", "Updates answered.", counted.answered)
        yield CounterMetricFamily("latihin_updates_tried_again", "Answers that did not get through.", counted.again)
        yield CounterMetricFamily("latihin_updates_set_aside", "Updates set aside with a reason.", counted.aside)
        yield CounterMetricFamily("latihin_floods", "Times somebody sent more than is kept.", counted.floods)
        yield CounterMetricFamily("latihin_notices_sent", "Notices that no tap asked for, sent.", counted.sent)
        yield CounterMetricFamily("latihin_notices_unsent", "Notices that could not be sent.", counted.unsent)
        yield _histogram("latihin_answer_seconds", "From an update's turn to its answer sent.", counted.took)

    def _telegram(self) -> Iterator[Metric]:
        yield CounterMetricFamily("latihin_telegram_slowed", "Times Telegram told us to wait.", self.counters.slowed)
        if self.counters.heard is not None:
            age = (self.now - self.counters.heard).total_seconds()
            yield GaugeMetricFamily("latihin_telegram_heard_seconds_ago", "Since Telegram last spoke to us.", age)
        polls = GaugeMetricFamily("latihin_polls", "Whether this process fetches for this bot.", labels=["bot"])
        for bot, mine in self.counters.turns.items():
            polls.add_metric([str(bot)], int(mine))
        yield polls

    def _waiting(self, pulse: Pulse) -> Iterator[Metric]:
        oldest = 0.0 if pulse.oldest is None else max(0.0, (self.now - pulse.oldest).total_seconds())
        yield GaugeMetricFamily("latihin_inbox_waiting", "Updates not yet answered.", pulse.waiting)
        yield GaugeMetricFamily("latihin_inbox_oldest_seconds", "Age of the oldest of these.", oldest)
        yield GaugeMetricFamily("latihin_outbox_waiting", "Notices not yet sent, for now or later.", pulse.unsent)
        yield GaugeMetricFamily("latihin_processes", "Processes that serve from this database.", pulse.processes)
        yield GaugeMetricFamily("latihin_database_bytes", "Size of the database.", pulse.size)


def exposition(numbers: Numbers) -> bytes:
    """These numbers, and memory, processor time and open files of this process, in the text format 0.0.4."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(numbers)
    ProcessCollector(registry=registry)
    return generate_latest(registry)


def _histogram(name: str, meaning: str, took: Durations) -> Metric:
    """The counts as Prometheus adds them up: each bound has all that took no longer."""
    bounds = [*(str(bound) for bound in BOUNDS), "+Inf"]
    buckets = list(zip(bounds, accumulate(map(float, took.counts)), strict=True))
    return HistogramMetricFamily(name, meaning, buckets=buckets, sum_value=took.total)
