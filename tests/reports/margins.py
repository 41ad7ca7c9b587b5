"""Finds words that leave the space that a page gives them: clipped at the paper's edge, or in its margins."""

import pypdfium2

from tracker.reports.layout import styles

_SLACK = 1.0  # points that a sign's own shape may lean out


def outside(pdf: bytes) -> str:
    """Return the signs that stand outside the column of their page, or above or below its markings."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(_outside(document[index]) for index in range(len(document)))
    finally:
        document.close()


def _outside(page: pypdfium2.PdfPage) -> str:
    words = page.get_textpage()
    left, low = styles.LEFT - _SLACK, styles.EDGE - _SLACK
    right, high = page.get_width() - styles.RIGHT + _SLACK, page.get_height() - styles.EDGE + _SLACK
    boxes = ((sign, words.get_charbox(sign)) for sign in range(words.count_chars()))
    gone = [sign for sign, box in boxes if box[0] < left or box[1] < low or box[2] > right or box[3] > high]
    return "".join(words.get_text_range(sign, 1) for sign in gone).strip()


def is_on_its_side(pdf: bytes) -> bool:
    """Say whether all pages are wider than they are high."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return all(width > height for width, height in map(document.get_page_size, range(len(document))))
    finally:
        document.close()
