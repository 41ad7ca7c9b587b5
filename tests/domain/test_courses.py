from tests.builders import fixed_id
from tests.domain.telling import day
from tracker.domain.courses import Course, joined, whole_courses
from tracker.domain.movement import Life
from tracker.domain.status import Side, Status

A, B, C, D = (fixed_id(name) for name in "ABCD")
AGREED, WORKING, GONE, DONE = Status.AGREED, Status.IN_PROGRESS, Status.PASSED_ON, Status.IMPLEMENTED
HELD = {
    A: [(day(0), AGREED), (day(10), GONE)],
    B: [(day(10), WORKING), (day(20), DONE)],
    C: [(day(10), AGREED), (day(15), GONE)],
    D: [(day(15), AGREED)],
}


def test_a_course_tells_its_status_and_its_life() -> None:
    course = Course(A, "NS2019/1", fixed_id("body"), "Signals", [(day(0), AGREED), (day(5), WORKING), (day(9), DONE)])
    assert (course.status_before(day(5)), course.status_on(day(5))) == (AGREED, WORKING)
    assert (course.status_before(day(0)), course.status_on(day(-1))) == (None, None)
    assert course.life == Life([(day(0), Side.OPEN), (day(9), Side.CLOSED)])


def test_an_item_is_no_more_with_its_body_on_the_day_on_which_it_was_passed_on() -> None:
    course = Course(A, "NS2019/1", fixed_id("body"), "Signals", HELD[A])
    assert [course.was_here(day(n)) for n in (-1, 0, 9, 10)] == [False, True, True, False]


def test_joined_courses_go_on_without_the_hand_over() -> None:
    assert joined(HELD[A], HELD[B]) == [(day(0), AGREED), (day(10), WORKING), (day(20), DONE)]
    assert joined(HELD[A], []) == [(day(0), AGREED)]


def test_of_two_that_took_over_one_item_the_first_goes_on_and_the_other_is_received() -> None:
    found = list(whole_courses([B, D], {B: A, C: A, D: C}, HELD))
    assert found == [
        (B, [(day(0), AGREED), (day(10), WORKING), (day(20), DONE)], None),
        (D, [(day(10), AGREED), (day(15), AGREED)], A),
    ]
    assert next(whole_courses([D], {B: A, C: A, D: C}, HELD))[2] is None
