"""The window itself: its panes, its menu, what can be found and done in it."""
