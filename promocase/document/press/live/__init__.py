"""The live document: pages are remembered, and only those that changed are set and painted."""
