"""Start Recommendation Tracker from a checkout: the window, or the command that is given."""

from tracker.__main__ import main

if __name__ == "__main__":  # a process that reads a document starts from this file too, and must not open a window
    raise SystemExit(main())
