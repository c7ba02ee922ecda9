"""promocase keeps the record of a person's work and builds the case for their promotion from it."""

__version__ = "0.1.0"
