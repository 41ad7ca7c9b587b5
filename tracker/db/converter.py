"""How the domain's values are written as JSON and read back: the same in the ledger and in the tables."""

from uuid import UUID

from cattrs.preconf.json import make_converter

# Fields that hold their default are left out, so that a field added later leaves old payloads as they were.
CONVERTER = make_converter(omit_if_default=True)
CONVERTER.register_unstructure_hook(UUID, str)
CONVERTER.register_structure_hook(UUID, lambda text, _: UUID(text))
