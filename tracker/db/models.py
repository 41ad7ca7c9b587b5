"""The tables: the ledger itself, and the records and spells that are derived from it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, LargeBinary, MetaData, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from tracker.db.types import Day, Facts, Identity, Moment, Words
from tracker.domain.facts import DatedName, Holder, Parent, SubPoint

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
FOREVER = date(9999, 12, 31)  # the end of a spell that still holds


class Base(DeclarativeBase):
    """All tables, and how Python's types are stored."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy reads it from the class)
        UUID: Identity,
        date: Day,
        datetime: Moment,
        tuple[str, ...]: Words,
        tuple[DatedName, ...]: Facts(DatedName),
        tuple[Parent, ...]: Facts(Parent),
        tuple[SubPoint, ...]: Facts(SubPoint),
        tuple[Holder, ...]: Facts(Holder),
        str: Text,
    }


class Book(Base):
    """One register on one installation, as a strand of the ledger."""

    __tablename__ = "book"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)


class EntryRow(Base):
    """The ledger. The payload says everything; the other columns repeat it for querying and are compared with it.

    Where payload and salt were lawfully disposed of, `words_hash` is the hash that they had, so that the chain proves.
    """

    __tablename__ = "entry"
    __table_args__ = (
        UniqueConstraint("book_key", "sequence"),
        CheckConstraint("(kind = 'correction') = (effective_on IS NULL)", name="only_corrections_have_no_day"),
        Index(None, "subject_id"),
        Index(None, "kind"),
        Index(None, "recorded_at"),
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    book_key: Mapped[int] = mapped_column(ForeignKey(Book.key))
    sequence: Mapped[int]
    subject_kind: Mapped[str]
    subject_id: Mapped[UUID]
    kind: Mapped[str]
    effective_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    stated_by: Mapped[str]
    recorded_by: Mapped[str]
    payload: Mapped[str]
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[str]
    words_hash: Mapped[str | None]


class RegisterRow(Base):
    """The register's own identity and name: one row."""

    __tablename__ = "register"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    name: Mapped[str]


class BodyRow(Base):
    """A body."""

    __tablename__ = "body"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    name: Mapped[str]
    short_name: Mapped[str | None]
    label: Mapped[str]
    aliases: Mapped[tuple[str, ...]]
    since: Mapped[str | None]
    until: Mapped[str | None]
    note: Mapped[str | None]
    checked: Mapped[date | None]
    class_of: Mapped[UUID | None]
    names: Mapped[tuple[DatedName, ...]] = mapped_column(server_default="[]")
    parents: Mapped[tuple[Parent, ...]] = mapped_column(server_default="[]")


class SuccessionRow(Base):
    """One body taking over from another, all of it or a function."""

    __tablename__ = "succession"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    predecessor_key: Mapped[int] = mapped_column(ForeignKey(BodyRow.key))
    successor_key: Mapped[int] = mapped_column(ForeignKey(BodyRow.key))
    happened_on: Mapped[str]
    function: Mapped[str]
    checked: Mapped[date | None]


class ScaleRow(Base):
    """A scale of words."""

    __tablename__ = "scale"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    name: Mapped[str]
    lane: Mapped[str]
    words: Mapped[tuple[str, ...]]
    in_use: Mapped[bool] = mapped_column(Boolean)
    findings: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    owner: Mapped[str] = mapped_column(server_default=text("''"))


class PublicationRow(Base):
    """A published report."""

    __tablename__ = "publication"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(Text(collation="NOCASE"), unique=True)
    title: Mapped[str]
    publishers: Mapped[tuple[str, ...]]
    published: Mapped[str | None]
    kind: Mapped[str | None]
    marking: Mapped[str]
    source_sha256: Mapped[str | None]
    source_name: Mapped[str | None]
    source_size: Mapped[int | None]
    response_due: Mapped[date | None]


class RecommendationRow(Base):
    """One thing recommended."""

    __tablename__ = "recommendation"
    __table_args__ = (Index(None, "publication_key", "position"),)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    publication_key: Mapped[int] = mapped_column(ForeignKey(PublicationRow.key))
    ref: Mapped[str] = mapped_column(Text(collation="NOCASE"), unique=True)
    position: Mapped[int]
    number: Mapped[str | None]
    stem: Mapped[str]
    item: Mapped[str]
    text: Mapped[str]
    kind: Mapped[str]
    priority: Mapped[bool] = mapped_column(Boolean)
    references: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    themes: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    sub_points: Mapped[tuple[SubPoint, ...]] = mapped_column(server_default="[]")
    rollup: Mapped[str] = mapped_column(server_default="all")


class PlaceRow(Base):
    """Where a publication prints a recommendation."""

    __tablename__ = "place"
    __table_args__ = (Index(None, "publication_key"),)
    recommendation_key: Mapped[int] = mapped_column(ForeignKey(RecommendationRow.key), primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    publication_key: Mapped[int] = mapped_column(ForeignKey(PublicationRow.key))
    page: Mapped[int | None]
    line: Mapped[int | None]


class AssignmentRecord(Base):
    """One recommendation as addressed to one body, or handed over to it."""

    __tablename__ = "assignment"
    __table_args__ = (Index(None, "recommendation_key"), Index(None, "body_key"), Index(None, "received_from"))
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    recommendation_key: Mapped[int] = mapped_column(ForeignKey(RecommendationRow.key))
    body_key: Mapped[int] = mapped_column(ForeignKey(BodyRow.key))
    addressee: Mapped[str]
    role: Mapped[str] = mapped_column(server_default=text("''"))
    received_from: Mapped[UUID | None]


class PostRow(Base):
    """A post that owns actions."""

    __tablename__ = "post"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    title: Mapped[str]
    directorate: Mapped[str]
    body_id: Mapped[UUID | None]
    holders: Mapped[tuple[Holder, ...]]


class ActionRow(Base):
    """What a body will do, as it is now."""

    __tablename__ = "action"
    __table_args__ = (Index(None, "owner_id"),)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    text: Mapped[str]
    letter: Mapped[str]
    owner_id: Mapped[UUID | None]
    owner_words: Mapped[str]
    due: Mapped[date | None]
    due_words: Mapped[str | None]
    state: Mapped[str]


class ServesRow(Base):
    """Which assignments an action serves, or once served: its entries are part of their history."""

    __tablename__ = "serves"
    __table_args__ = (UniqueConstraint("action_key", "assignment_key"), Index(None, "assignment_key"))
    key: Mapped[int] = mapped_column(primary_key=True)
    action_key: Mapped[int] = mapped_column(ForeignKey(ActionRow.key))
    assignment_key: Mapped[int] = mapped_column(ForeignKey(AssignmentRecord.key))


class LinkRow(Base):
    """What a recommendation is to another, or to a plan elsewhere."""

    __tablename__ = "link"
    __table_args__ = (Index(None, "recommendation_key"), Index(None, "other_key"))
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    kind: Mapped[str]
    recommendation_key: Mapped[int] = mapped_column(ForeignKey(RecommendationRow.key))
    other_key: Mapped[int | None] = mapped_column(ForeignKey(RecommendationRow.key))
    words: Mapped[str]


class IssuedReportRow(Base):
    """A report that was issued, as its one entry says."""

    __tablename__ = "issued_report"
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    number: Mapped[int] = mapped_column(unique=True)
    kind: Mapped[str]
    title: Mapped[str]
    body_id: Mapped[UUID | None]
    publication_id: Mapped[UUID | None]
    theme: Mapped[str | None]
    recommendation_id: Mapped[UUID | None]
    filters: Mapped[tuple[str, ...]]
    as_now: Mapped[bool] = mapped_column(Boolean)
    covers: Mapped[str]
    as_at: Mapped[date]
    since: Mapped[date | None]
    language: Mapped[str]
    marking: Mapped[str]
    embargo: Mapped[date | None]
    pages: Mapped[int]
    file_sha256: Mapped[str]
    file_name: Mapped[str]
    file_size: Mapped[int]
    data_sha256: Mapped[str]
    data_name: Mapped[str]
    data_size: Mapped[int]
    seal: Mapped[str]
    author: Mapped[str]
    distribution: Mapped[tuple[str, ...]]
    internal_notes: Mapped[bool] = mapped_column(Boolean)


class SpellRow(Base):
    """A standing that held for an assignment from `since` up to, not including, `until`."""

    __tablename__ = "spell"
    assignment_key: Mapped[int] = mapped_column(ForeignKey(AssignmentRecord.key), primary_key=True)
    since: Mapped[date] = mapped_column(primary_key=True)
    until: Mapped[date]
    status: Mapped[str]
    is_open: Mapped[bool] = mapped_column(Boolean)
    response: Mapped[str | None]
    response_on: Mapped[date | None]
    progress: Mapped[str | None]
    progress_on: Mapped[date | None]
    target: Mapped[date | None]
    target_words: Mapped[str | None]
    first_target: Mapped[date | None]
    slips: Mapped[int]
    slip_days: Mapped[int]
    evidence_count: Mapped[int]
    last_entry_on: Mapped[date | None]
    first_response_on: Mapped[date | None]
    assessment: Mapped[str | None]
    assessment_scale: Mapped[str | None]
    assessment_on: Mapped[date | None]
    assessment_by: Mapped[str | None]
    finding: Mapped[str | None]
    closed_on: Mapped[date | None]
    closed_reason: Mapped[str | None]
    lacks: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    flags: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    contradictions: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    actions: Mapped[int] = mapped_column(server_default="0")
    open_actions: Mapped[int] = mapped_column(server_default="0")
    drafts: Mapped[int] = mapped_column(server_default="0")
