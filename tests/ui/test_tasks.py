"""The one door for background work."""

from threading import Event, current_thread, main_thread

from pytestqt.qtbot import QtBot

from tests.ui.recorder import RecordedVoice
from tracker.domain.watching import Watch
from tracker.errors import BadInput
from tracker.ui.desk_context import Context
from tracker.ui.tasks import Tasks


def test_the_result_is_told_on_the_ui_thread(context: Context, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool]] = []
    context.tasks.run(
        lambda: (7, current_thread() is main_thread()),
        lambda found: seen.append((found[0], found[1] or current_thread() is not main_thread())),
    )
    qtbot.waitUntil(context.tasks.is_idle)
    assert seen == [(7, False)]


def test_a_fault_in_the_worker_reaches_the_voice(context: Context, qtbot: QtBot, voice: RecordedVoice) -> None:
    def work() -> None:
        raise BadInput("That is not a report.")

    context.tasks.run(work, lambda _: None)
    qtbot.waitUntil(context.tasks.is_idle)
    assert voice.told == ["That is not a report."]


def test_a_fault_can_be_handled_by_who_asked_and_the_end_is_always_told(context: Context, qtbot: QtBot) -> None:
    heard: list[str] = []

    def work() -> None:
        raise ValueError("ours")

    context.tasks.run(
        work, lambda _: heard.append("success"), lambda f: heard.append(str(f)), lambda: heard.append("end")
    )
    qtbot.waitUntil(context.tasks.is_idle)
    assert heard == ["ours", "end"]


def test_a_cancelled_task_tells_nothing(context: Context, qtbot: QtBot) -> None:
    heard: list[int] = []
    go = Event()

    def work() -> int:
        go.wait(5)
        return 1

    stale = context.tasks.run(work, heard.append)
    context.tasks.run(lambda: 2, heard.append)
    stale.cancel()
    go.set()
    qtbot.waitUntil(context.tasks.is_idle)
    assert heard == [2]


def test_closing_waits_for_what_runs_and_tells_nothing_more(qtbot: QtBot, voice: RecordedVoice) -> None:
    tasks = Tasks(voice)
    heard: list[int] = []
    tasks.run(lambda: 1, heard.append)
    tasks.close()
    tasks.run(lambda: 2, heard.append)
    qtbot.wait(20)
    assert heard == []
    assert tasks.is_idle()


def test_watched_work_tells_how_far_it_is_on_the_ui_thread(context: Context, qtbot: QtBot) -> None:
    told: list[tuple[float, bool]] = []
    go = Event()

    def work(watch: Watch) -> str:
        watch(0.5)
        go.wait(5)
        return "done"

    found: list[str] = []
    context.tasks.run_watched(work, lambda share: told.append((share, current_thread() is main_thread())), found.append)
    qtbot.waitUntil(lambda: told == [(0.5, True)])
    go.set()
    qtbot.waitUntil(context.tasks.is_idle)
    assert found == ["done"]


def test_cancelled_work_is_stopped_at_its_next_watch_and_tells_nothing(
    context: Context, qtbot: QtBot, voice: RecordedVoice
) -> None:
    begun, heard = Event(), list[object]()
    ended = Event()

    def work(watch: Watch) -> None:
        begun.set()
        try:
            while True:
                watch(0.1)
        finally:
            ended.set()

    task = context.tasks.run_watched(work, lambda _: None, heard.append, heard.append)
    assert begun.wait(5)
    task.cancel()
    assert ended.wait(5)
    qtbot.waitUntil(context.tasks.is_idle)
    assert heard == []
    assert voice.told == []
