"""The kinds of subject beside the whole case: a month, a check-in, a person."""
