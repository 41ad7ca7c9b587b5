from tracker.domain.watching import part_of, watched


def test_watched_work_is_told_by_stretches_and_comes_through_whole() -> None:
    told: list[float] = []
    assert list(watched(range(2_000), told.append)) == list(range(2_000))
    assert told == [0, 512 / 2_000, 1_024 / 2_000, 1_536 / 2_000]


def test_no_work_is_told_of_nothing() -> None:
    told: list[float] = []
    assert list(watched([], told.append)) == []
    assert told == []


def test_a_part_of_the_work_fills_its_share_of_the_whole() -> None:
    told: list[float] = []
    part = part_of(told.append, 0.5, 0.75)
    part(0)
    part(1)
    assert told == [0.5, 0.75]
