"""Taking in a report: the source beside what was read in it, mended and accepted by a person."""
