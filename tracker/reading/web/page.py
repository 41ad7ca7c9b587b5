"""From a web page's bytes to its tree: nothing is fetched, nothing is run, and damage is mended as browsers do."""

import codecs
import re

from lxml import etree

from tracker.errors import BadInput
from tracker.reading.decoding import decode

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_HEAD_BYTES = 4096
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def tree_of(data: bytes, name: str) -> etree._Element:
    """Parse a page. BadInput for what is no text, is nested too deeply, or holds nothing at all."""
    text = _text_of(data, name).replace("\x00", "")
    # The parser reads no DTD and fetches nothing; a large page is allowed, depth stays limited to 2,048 elements.
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, recover=True, huge_tree=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as fault:
        raise BadInput(f"“{name}” is damaged or no web page; open it in a browser and save it again.") from fault
    if any(fault.type_name == "ERR_RESOURCE_LIMIT" for fault in parser.error_log):
        raise BadInput(f"“{name}” is built in a way that no report is; open it in a browser and save it as text.")
    if root is None:
        raise BadInput(f"“{name}” is empty; choose a file that holds the report's text.")
    return root


def _text_of(data: bytes, name: str) -> str:
    """Decode by the byte order mark, else as the page itself says, else as any text."""
    said = None if data.startswith(_MARKS) else _CHARSET.search(data[:_HEAD_BYTES])
    if said is not None:
        try:
            return data.decode(said[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            # Pages often name another encoding than they have: then the bytes themselves must tell.
            return decode(data, name)
    return decode(data, name)
