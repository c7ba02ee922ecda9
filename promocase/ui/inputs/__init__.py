"""The inputs, one for each form of value."""
