"""The issued reports: listed, seen as they were issued, saved, printed again, and two of them compared."""
