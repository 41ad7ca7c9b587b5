"""The sentences that tell a reviewer what to look at, all in one place so that they read alike."""

OUTSIDE_A_SECTION = "The list stands outside any section that is headed as recommendations."
AFTER_A_PARAGRAPH = "A paragraph of text stands between the lead-in and this item."
NOT_WORDED_AS_ONE = "It stands where recommendations are listed, but is not worded as one."
LOST_BULLET = "The bullet was lost in the document; the paragraph was taken as an item of the list."
NO_COLUMN_HEADINGS = "It stands in a table whose columns have no headings that tell what they hold."
PARAGRAPH = "It stands in a paragraph, not in a list."
UNKNOWN_SOURCE = "An earlier report made it, but which one was not found in this document."
RUNNING_TEXT = "It is only mentioned in running text; compare it with the report that made it."


def restored(number: int) -> str:
    """Say that a lost number was restored."""
    return f"The number was lost in the document; {number} is restored from the sequence."


def gap(before: str, after: str) -> str:
    """Say that numbers are missing between two items."""
    return f"The numbers jump from {before} to {after}; look whether an item between them was missed."


def other_number(number: str) -> str:
    """Say that the document prints the same recommendation under another number too."""
    return f"The document also prints it as number {number}."


def under_heading(heading: str) -> str:
    """Say that an item stands under a heading that came after the recommendations."""
    return f"It stands under the heading “{heading}”, which may no longer belong to the recommendations."


def unsure_body(name: str) -> str:
    """Say that what stands in an addressee's place may be none."""
    return f"It is not certain that “{name}” is a body that can be addressed."


def wrong_count(announced: int, found: int) -> str:
    """Say that a document announces another number of recommendations than were found."""
    return (
        f"The document announces {announced} recommendations where {found or 'none'} "
        f"{'was' if found == 1 else 'were'} found; look for the others in its text."
    )
