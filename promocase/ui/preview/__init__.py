"""The live document: what the manager will read, beside what is being written."""
