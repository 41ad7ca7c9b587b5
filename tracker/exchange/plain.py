"""Values as text for scripts: JSON and comma-separated values, piece by piece, so that a long list need not be held."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence


def as_json(value: object) -> str:
    """Return one value as JSON that people can read too."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def json_pieces(values: Iterable[object]) -> Iterator[str]:
    """Yield a list as JSON, item by item, with a line's end at its end."""
    opening = "["
    for value in values:
        yield f"{opening}\n{as_json(value)}"
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def csv_pieces(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """Yield a head and rows as comma-separated values; what is not known is left empty.

    Texts stay as they were said, whatever a spreadsheet program would make of them.
    """
    yield _line(columns)
    for row in rows:
        yield _line([_text(row[column]) for column in columns])


def _line(values: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(values)
    return line.getvalue()


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
