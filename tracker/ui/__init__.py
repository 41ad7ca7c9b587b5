"""The window: pages, models, dialogs, actions, tasks, theme and one voice to the user."""
