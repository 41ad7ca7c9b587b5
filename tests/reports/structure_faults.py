"""Where a PDF's structure and its pages do not agree: content and elements that miss each other, links left outside."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from tests.reports.marked import Owner, Place


@dataclass
class Named:
    """What the elements name: marked content, and objects such as links (with the element's tag), by the element's id.

    `strays` are the tags of elements that do not know the element above them.
    """

    contents: dict[Place, list[Owner]] = field(default_factory=dict)
    objects: dict[Owner, list[tuple[Owner, str]]] = field(default_factory=dict)
    strays: list[str] = field(default_factory=list)


def structure_faults(document: pikepdf.Pdf, marked: set[Place], named: Named) -> Iterator[str]:
    """Give each fault in a few words; pages are counted from 1."""
    if "/StructTreeRoot" not in document.Root:
        yield "there is no structure"
        return
    pages = {page.obj.objgen: f"page {number}" for number, page in enumerate(document.pages, 1)}
    parents = _parents(document.Root.StructTreeRoot)
    yield from (f"{tag} does not know the element above it" for tag in named.strays)
    for owner, number in sorted(marked | set(named.contents)):
        where = f"{pages.get(owner, 'form')}: content {number}"
        by = named.contents.get((owner, number), [])
        yield from _content_faults(where, by, is_marked=(owner, number) in marked)
        if by and _parent(parents, document.get_object(owner), number) != by[0]:
            yield f"{where} does not lead back to its element"
    for page in document.pages:
        yield from _page_faults(page, pages[page.obj.objgen], parents, named)


def _content_faults(where: str, by: list[Owner], *, is_marked: bool) -> Iterator[str]:
    if not by:
        yield f"{where} is in no element"
    if len(by) > 1:
        yield f"{where} is in {len(by)} elements"
    if not is_marked:
        yield f"{where} is named by an element and not there"


def _parents(root: pikepdf.Object) -> Mapping[int, Any]:
    return dict(pikepdf.NumberTree(root.ParentTree)) if "/ParentTree" in root else {}


def _leads(parents: Mapping[int, Any], owner: pikepdf.Object, key: str) -> Any:
    return parents.get(int(owner[key])) if key in owner else None


def _parent(parents: Mapping[int, Any], owner: pikepdf.Object, number: int) -> Owner | None:
    """Return the element that marked content leads back to, None where it leads nowhere."""
    elements = _leads(parents, owner, "/StructParents")
    if not isinstance(elements, pikepdf.Array) or not 0 <= number < len(elements) or elements[number] is None:
        return None
    found: Owner = elements[number].objgen
    return found


def _page_faults(page: pikepdf.Page, where: str, parents: Mapping[int, Any], named: Named) -> Iterator[str]:
    if page.obj.get("/Tabs") != "/S":
        yield f"{where} is not walked through in the order of the structure"
    if "/StructParents" not in page.obj:
        yield f"{where} has no place in the structure"
    for note in page.obj.get("/Annots", []):
        by = named.objects.get(note.objgen, [])
        if [tag for _, tag in by] != ["Link" if note.Subtype == "/Link" else "Annot"]:
            yield f"{where}: a link is in {', '.join(tag for _, tag in by) or 'no element'}"
        leads = _leads(parents, note, "/StructParent")
        if by and (leads is None or leads.objgen != by[0][0]):
            yield f"{where}: a link does not lead back to its element"
        if not str(note.get("/Contents", "")).strip():
            yield f"{where}: a link does not say where it leads"
