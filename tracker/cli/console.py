"""Where a command speaks: the answer on standard output, everything else on standard error, both in UTF-8."""

import io
import os
import sys
from dataclasses import dataclass
from typing import TextIO


@dataclass(slots=True)
class Console:
    """The two streams of a running command. Whoever reads the answer may stop reading; that is no fault."""

    out: TextIO
    err: TextIO
    _is_unread: bool = False

    def write(self, text: str) -> None:
        """Write a part of the answer as it is."""
        if self._is_unread:
            return
        try:
            self.out.write(text)
        except BrokenPipeError:
            self._stop_writing()

    def line(self, text: str = "") -> None:
        """Write one line of the answer."""
        self.write(f"{text}\n")

    def tell(self, sentence: str) -> None:
        """Say one sentence that is not the answer."""
        self.err.write(" ".join(sentence.split()) + "\n")
        self.err.flush()

    def flush(self) -> None:
        """Hand over what is still to be written."""
        try:
            self.out.flush()
        except BrokenPipeError:
            self._stop_writing()

    def _stop_writing(self) -> None:
        self._is_unread = True
        # Python flushes standard output once more at its end, and would complain there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.out.fileno())


def standard_console() -> Console:
    """Return the console of this process; on Windows a redirected stream would otherwise not be UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return Console(sys.stdout, sys.stderr)
