"""Pure functions over pay."""
