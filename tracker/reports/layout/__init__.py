"""Layout: the page, the type, and what a story is written with; all of it tagged, whatever a report does."""
