"""What holds where nobody says otherwise."""

ENGLISH = "en-GB"
"""The language in which a text is read; a tag of BCP 47."""
