"""Garbage is collected on the UI thread alone."""

import gc
import weakref

from tracker.ui.collector import Collector


class Circle:
    def __init__(self) -> None:
        self.itself = self


def test_python_collects_nothing_of_itself_while_installed(collector: Collector) -> None:
    assert not gc.isenabled()


def test_circles_are_collected_once_they_are_due(collector: Collector) -> None:
    gc.collect()
    kept = weakref.ref(Circle())
    collector.collect()
    assert kept() is not None, "collected before it was due"
    more = [Circle() for _ in range(gc.get_threshold()[0] + 1)]
    del more
    collector.collect()
    assert kept() is None
