"""Start Recommendation Tracker from a checkout: the window, or the command that is given."""

from tracker.__main__ import main

raise SystemExit(main())
