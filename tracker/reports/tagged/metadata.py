"""What a report says of itself to programs: title, author, day, language, and to what it conforms."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

PROGRAM = "Recommendation Tracker"


@dataclass(frozen=True, slots=True)
class About:
    """A report's own facts: `language` is its tag, `keywords` its marking and embargo as printed."""

    title: str
    subject: str
    author: str
    keywords: tuple[str, ...]
    language: str
    day: date


def information(about: About) -> Iterator[tuple[str, str]]:
    """Yield the entries of the file's information dictionary; they say the same as its metadata."""
    yield "/Title", about.title
    if about.author:
        yield "/Author", about.author
    yield "/Subject", about.subject
    yield "/Keywords", ", ".join(about.keywords)
    yield "/Creator", PROGRAM
    yield "/Producer", PROGRAM
    yield "/CreationDate", f"D:{about.day:%Y%m%d}000000Z"
    yield "/ModDate", f"D:{about.day:%Y%m%d}000000Z"


def xmp(about: About) -> bytes:
    """Return the file's metadata: Dublin Core, and that it is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).

    PDF/A knows no PDF/UA, so the extension schema tells it what "part" means there.
    """
    day = f"{about.day.isoformat()}T00:00:00Z"
    author = f"<dc:creator><rdf:Seq><rdf:li>{escape(about.author)}</rdf:li></rdf:Seq></dc:creator>"
    return _XMP.format(
        title=escape(about.title),
        subject=escape(about.subject),
        keywords=escape(", ".join(about.keywords)),
        language=escape(about.language),
        author=author if about.author else "",
        program=PROGRAM,
        day=day,
    ).encode()


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{author}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:MetadataDate>{day}</xmp:MetadataDate>
<pdf:Producer>{program}</pdf:Producer>
<pdf:Keywords>{keywords}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
