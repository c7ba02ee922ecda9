"""What a person keeps: the kinds of the record and their fields. Standard library only."""
