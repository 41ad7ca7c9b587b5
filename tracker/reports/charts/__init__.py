"""Charts, painted in vector with the report's typeface; each carries a text that tells what it shows."""
