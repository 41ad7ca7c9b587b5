"""The store: one SQLite file and its folders, the ledger in it, and everything derived from the ledger."""
