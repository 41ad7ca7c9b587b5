"""Dialogs: each asks one thing, through one typed class-method, and holds no rules."""
