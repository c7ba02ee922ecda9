"""The only place where a record changes."""
