"""Pure functions over future value."""
