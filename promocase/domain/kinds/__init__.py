"""The kinds of the record, one file each: what a person keeps, field by field."""
