"""Writes PDF files object by object, for what no printing library would print."""

import zlib
from collections.abc import Sequence


def raw_pdf(content: bytes, *, fonts: Sequence[bytes] = (), pages: int = 1) -> bytes:
    """Return a PDF whose pages all draw the same content; its fonts are called F1 and so on.

    F1 is Helvetica where none is given.
    """
    packed = zlib.compress(content, 9)
    fonts = fonts or (b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",)
    names = b" ".join(b"/F%d %d 0 R" % (place, place + 4) for place in range(1, len(fonts) + 1))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * pages, pages),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << %s >> >> >>"
        % names,
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
        *fonts,
    ]
    written = bytearray(b"%PDF-1.7\n")
    places = []
    for number, item in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(written)
