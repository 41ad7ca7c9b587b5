"""Which dialog records what; each is brought in when it is first asked for, so that the desk shows sooner."""

from importlib import import_module

from tracker.ui.actions import Do
from tracker.ui.dialogs.recording import RecordingDialog

_PLACES = {
    Do.PROGRESS: ("progress", "ProgressDialog"),
    Do.RESPONSE: ("response", "ResponseDialog"),
    Do.ACTION: ("action", "ActionDialog"),
    Do.CHANGE_ACTION: ("action", "AmendActionDialog"),
    Do.TARGET: ("target", "TargetDialog"),
    Do.NOTE: ("note", "NoteDialog"),
    Do.ASSESSMENT: ("assessment", "AssessmentDialog"),
    Do.CLOSE: ("closing", "CloseDialog"),
    Do.REOPEN: ("reopening", "ReopenDialog"),
    Do.FLAG: ("flag", "FlagDialog"),
    Do.CLEAR_WORDS: ("clearance", "ClearanceDialog"),
}
RECORDINGS = tuple(_PLACES)


def dialog_for(do: Do) -> type[RecordingDialog]:
    """Return the dialog of an action that records."""
    module, name = _PLACES[do]
    found: type[RecordingDialog] = getattr(import_module(f"tracker.ui.dialogs.{module}"), name)
    return found
