"""The record file on disk: one SQLite file, whole at every moment, and the thread that writes it."""
