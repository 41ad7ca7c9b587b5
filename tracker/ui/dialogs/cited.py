"""The field for a report that is cited: one of the register, or named in words."""

from uuid import UUID

from tracker.services.known import Known
from tracker.ui.dialogs.offered import publishers_of, report_names, reports_offered
from tracker.ui.dialogs.pick_field import PickField


class CitedField(PickField):
    """Picks a report of the register by any part of its title; other words cite one that is not in it."""

    def __init__(self, known: Known) -> None:
        hint = "A report of this register, or its name in words"
        super().__init__("Report", reports_offered(known), takes_words=True, hint=hint, names=report_names(known))
        self._known = known

    def publication(self) -> UUID | None:
        """Return the report of the register that is cited."""
        return self.value()

    def citation(self) -> str:
        """Return how a report is named that is not in the register; the register itself names those that are."""
        return "" if self.value() is not None else self.words()

    def publishers(self) -> tuple[str, ...]:
        """Return who published the report that is cited; nobody where it is not in the register."""
        return publishers_of(self._known, self.value())
