"""The desk: the panes of the main window."""
