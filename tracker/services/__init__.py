"""One module for each thing a user does: one function, one transaction, one value that says what changed."""
