"""Ways in and out of a record, one file each."""
