"""Finds words that leave the column of a report: clipped at the paper's edge, or in its margins."""

import pypdfium2

from tracker.reports import styles

_SLACK = 1.0  # points that a sign's own shape may lean out


def outside(pdf: bytes) -> str:
    """Return the signs that stand outside the column of their page, to the left or to the right."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(_outside(document[index]) for index in range(len(document)))
    finally:
        document.close()


def _outside(page: pypdfium2.PdfPage) -> str:
    words, right = page.get_textpage(), page.get_width() - styles.RIGHT + _SLACK
    boxes = ((sign, words.get_charbox(sign)) for sign in range(words.count_chars()))
    gone = [sign for sign, box in boxes if box[0] < styles.LEFT - _SLACK or box[2] > right]
    return "".join(words.get_text_range(sign, 1) for sign in gone).strip()


def is_on_its_side(pdf: bytes) -> bool:
    """Say whether all pages are wider than they are high."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return all(width > height for width, height in map(document.get_page_size, range(len(document))))
    finally:
        document.close()
