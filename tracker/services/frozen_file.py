"""The data file of an issued report: JSON that tells all it said, to be read without this program in ten years.

Names are whole words, days are ISO dates, and `format` says by which rules it is written. The same report gives the
same bytes. A version that tells more writes a higher format, and goes on reading this one.
"""

import json
from typing import Any
from uuid import UUID

from cattrs.errors import BaseValidationError
from cattrs.preconf.json import make_converter

from tracker.domain.frozen import Frozen
from tracker.errors import BadInput, StoreFault

FORMAT = 1
# Unlike the ledger's own converter, it leaves nothing out: whoever reads the file knows no defaults.
_CONVERTER = make_converter()
_CONVERTER.register_unstructure_hook(UUID, str)
_CONVERTER.register_structure_hook(UUID, lambda text, _: UUID(text))


def write_frozen(report: Frozen) -> bytes:
    """Return a report's data file: UTF-8, one fact to a line, in the order of the fields.

    BadInput where its words are not text, such as half a character from a damaged clipboard.
    """
    said = {"format": FORMAT, **_CONVERTER.unstructure(report)}
    try:
        return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()
    except UnicodeEncodeError as fault:
        raise BadInput("The words hold a damaged character that cannot be kept; remove it or type it again.") from fault


def read_frozen(data: bytes, name: str) -> Frozen:
    """Return the report that a data file tells; `name` is the file's, for the fault.

    StoreFault where it was written by a newer version, or tells no report.
    """
    try:
        said: dict[str, Any] = json.loads(data)
        written = said.pop("format")
        if isinstance(written, int) and written > FORMAT:
            raise StoreFault(
                f"{name} was written by a newer version of Recommendation Tracker; install that version to read it."
            )
        if written != FORMAT:
            raise ValueError(f"{written} is no format")
        return _CONVERTER.structure(said, Frozen)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, BaseValidationError) as fault:
        raise StoreFault(
            f"{name} does not tell what an issued report said; look for it in a backup of the register."
        ) from fault
