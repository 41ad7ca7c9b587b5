"""The parts that reports are put together from, each a story over a position."""
